/// How much is read; more is a mistake or an attack, and is refused with its place.
enum Limits {
  /// A mebibyte: a long case file has a hundredth of it.
  static let bytes = 1 << 20
  static let lineLength = 10_000
  static let depth = 32

  /// Problems beyond these are not listed: a file with so many is not the file that was meant.
  static let problems = 100

  /// How often reading starts again after a line that breaks the rules of YAML.
  static let restarts = 20
}
