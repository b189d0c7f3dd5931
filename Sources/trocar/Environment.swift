internal import Foundation

/// What the program was told by its environment, one word at a time: a start needs a few of them, and
/// Foundation makes a table of all.
enum Environment {
  /// What stands under a name; nothing where it is not set.
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
