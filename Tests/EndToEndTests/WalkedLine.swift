import Foundation
import TestSupport

/// The line that a whole case is walked through: none, or a slow one where the environment names what
/// makes it, as `make bench-slow-line` does.
enum WalkedLine {
  private static let words = ProcessInfo.processInfo.environment["TROCAR_LINE"] ?? ""

  /// The program at the far end of the line, for a shell.
  static var program: String {
    words.isEmpty ? builtProgram().path : "\(words) \(builtProgram().path)"
  }

  /// Where the cost of a case over SSH is written; nothing where nobody asks for it.
  static let report = ProcessInfo.processInfo.environment["TROCAR_SSH_REPORT"]

  /// For how many seconds a key may have no effect until it is taken to have none.
  static var patience: Double { words.isEmpty ? 1 : 6 }
}
