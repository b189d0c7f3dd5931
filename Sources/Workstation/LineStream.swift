/// Lines in and lines out, for the walk without a screen.
package protocol LineStream: ~Copyable {
  /// How wide a line may be, in columns.
  var width: Int { get }

  /// Writes lines that fit the width.
  mutating func write(_ lines: [String])

  /// The next line, without its end; nothing once no line comes any more.
  mutating func nextLine() -> String?
}
