import CaseStore
import Testing

@testable import trocar

/// Who comes in and from where is what the line says, never what is typed.
struct KioskTests {
  @Test(arguments: [
    (["SSH_CONNECTION": "203.0.113.9 50022 198.51.100.1 22"], "203.0.113.9"),
    (["SSH_CONNECTION": "2001:db8::7 50022 2001:db8::1 22"], "2001:db8::7"),
    (["SSH_CONNECTION": "fe80::1%wlan0 1 fe80::2 22"], "fe80::1%wlan0"),
    (["SSH_CLIENT": "203.0.113.9 50022 22"], "203.0.113.9"), ([:], "an unnamed line"),
    (["SSH_CONNECTION": "a\u{1B}[2J 1 b 2"], "an unnamed line"),
  ])
  func `the place is the address of the line`(environment: [String: String], place: String) throws {
    let kiosk = try Kiosk(user: "K. Ode", role: .planner, exports: nil, environment: environment)
    #expect(kiosk.visitor.place == place)
    #expect(kiosk.visitor.name == "K. Ode")
    #expect(kiosk.visitor.role == .planner)
    #expect(kiosk.refusal == nil)
  }

  @Test func `a command that came with the line is not run, and that is said`() throws {
    let kiosk = try Kiosk(
      user: "K. Ode", role: .lead, exports: nil,
      environment: ["SSH_ORIGINAL_COMMAND": "trocar serve --role lead; sh"])
    #expect(kiosk.refusal == "A command that came with the line is not run here.")
  }

  @Test func `a role that there is not, and a name that cannot be, let nobody in`() throws {
    let program = try Program()
    defer { program.clean() }
    let role = try program.run(["serve", "--user", "K. Ode", "--role", "root"])
    #expect(role.status == 64)
    #expect(role.complaints.contains("viewer"))
    let name = try program.run(["serve", "--user", " ", "--role", "lead"])
    #expect(name.status == 1)
    #expect(name.complaints.contains("Correct the line of the key"))
  }
}
