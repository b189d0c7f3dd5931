import CaseStore
import Logic
import Testing

@testable import Workstation

/// Somebody who is asked in lines, beside somebody at a screen who has the pen.
@MainActor
@Suite struct WalkingBesideTests {
  private let folder: SittingFolder
  private let lindh: Sitting
  private let ode: Sitting

  init() throws {
    folder = try SittingFolder()
    lindh = try Sitting("lindh", in: folder)
    ode = try Sitting("K. Ode", in: folder)
    lindh.open("2611-001")
  }

  @Test func `the walk reads on, asks for the pen, and writes once it has it`() throws {
    let lindh = lindh
    var lines = ScriptedLines([
      { "1" }, { "go patient" }, { "Grace Abara" }, { "pen" },
      {
        lindh.passTime(seconds: 1)
        lindh.type(":pen")
        lindh.press("Enter")
        return "where"
      }, { "go patient" }, { "Grace Abara" },
    ])
    #expect(ode.walk(on: &lines))
    let said = lines.said.joined(separator: "\n")
    #expect(said.contains("lindh has the pen: you read along."))
    #expect(said.contains("lindh was asked for the pen"))
    #expect(said.contains("The pen is yours"))
    let (record, journal) = try ode.store.open("2611-001")
    #expect(record.sheet["patient_name"] == .value(.text("Grace Abara")))
    #expect(journal.last?.who == "K. Ode")
  }

  @Test func `an answer of the other is said with the next line`() throws {
    let lindh = lindh
    var lines = ScriptedLines([
      { "1" },
      {
        lindh.press("j", "j", "j", "Enter", "7", "8", "Enter", "Esc")
        return "go patient"
      }, { "list" },
    ])
    #expect(ode.walk(on: &lines))
    let said = lines.said.joined(separator: "\n")
    #expect(said.contains("lindh: "))
    #expect(said.contains("Age: 78"))
  }

  @Test func `the end of the input lets go of the pen`() throws {
    lindh.endSession()
    var lines = ScriptedLines([{ "1" }, { "go patient" }, { "Grace Abara" }])
    #expect(ode.walk(on: &lines))
    #expect(lines.said.last?.contains("saved") == true)
    let other = try Sitting("M. Berg", in: folder)
    other.open("2611-001")
    #expect(!other.row(0).contains("pen:"))
  }
}

/// Lines that are said one after the other, each made when it is asked for.
@MainActor
struct ScriptedLines: @MainActor LineStream {
  let width = 80
  private var lines: [() -> String]
  private(set) var said: [String] = []

  init(_ lines: [() -> String]) { self.lines = lines }

  mutating func write(_ lines: [String]) { said += lines }

  mutating func nextLine() -> String? { lines.isEmpty ? nil : lines.removeFirst()() }
}
