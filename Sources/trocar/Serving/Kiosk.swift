internal import CaseStore
internal import Foundation

/// What somebody who comes in from elsewhere gets: the workstation and nothing else of the machine.
///
/// Who they are and what they may do comes from the line of their key, never from them.
///
///     let kiosk = try Kiosk(user: "K. Ode", role: .planner, exports: nil)
///     kiosk.visitor    // K. Ode, a planner, from 203.0.113.9
///     kiosk.refusal    // what is said of a command that came with the line
struct Kiosk {
  let visitor: Visitor
  /// The one folder that reports are written to; none are where there is no folder.
  let exports: String?
  /// Words for somebody whose line came with a command, which is not run.
  let refusal: String?

  /// After how many minutes of a blank screen the session ends.
  var endMinutes = 30
  /// After how many minutes without a sign of its holder others may take a pen.
  var penMinutes = 5

  var endsAfter: Duration { .seconds(60 * endMinutes) }

  /// - Parameter environment: That of the line, as the SSH server made it.
  init(
    user: String, role: Visitor.Role, exports: String?,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws {
    visitor = try Visitor(user, role, from: Self.place(environment))
    self.exports = exports
    let command = environment["SSH_ORIGINAL_COMMAND"] ?? ""
    refusal =
      command.isEmpty
      ? nil : "A command that came with the line is not run here."
  }

  /// The address that the line comes from, as the SSH server names it.
  private static func place(_ environment: [String: String]) -> String {
    let line = environment["SSH_CONNECTION"] ?? environment["SSH_CLIENT"] ?? ""
    let address = line.split(separator: " ").first.map(String.init) ?? ""
    let isPlain = address.utf8.allSatisfy { byte in
      "0123456789abcdefABCDEF.:%-".utf8.contains(byte) || (0x67...0x7a).contains(byte)
    }
    return address.isEmpty || address.utf8.count > 100 || !isPlain ? "an unnamed line" : address
  }
}
