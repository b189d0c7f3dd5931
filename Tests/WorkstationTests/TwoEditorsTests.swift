import Canvas
import Foundation
import Logic
import Rules
import Screens
import Testing

@testable import CaseStore
@testable import Workstation

/// Two people at one store, each at a workstation of their own.
@MainActor
@Suite struct TwoEditorsTests {
  private let folder: SittingFolder
  private let lindh: Sitting
  private let ode: Sitting

  init() throws {
    folder = try SittingFolder()
    lindh = try Sitting("lindh", in: folder)
    ode = try Sitting("K. Ode", in: folder)
  }

  /// Both have the case open, lindh first, who has the pen by that.
  private func openBoth() {
    lindh.open("2611-001")
    ode.open("2611-001")
  }

  @Test func `the second reads along, and sees an answer with what it did`() throws {
    openBoth()
    #expect(ode.row(0).hasSuffix("pen: lindh"))
    #expect(ode.message.contains("lindh has the pen: you read along. :pen asks for it."))
    lindh.press("j", "j", "j", "Enter", "7", "8", "Enter", "Esc")
    ode.passTime(seconds: 1)
    #expect(ode.screen.contains("78 F") || ode.screen.contains("78"))
    #expect(ode.message.hasPrefix(" lindh: "))
    #expect(ode.age == 78)
    ode.press("j", "j", "j", "Enter")
    #expect(ode.message.contains("lindh has the pen"))
    #expect(ode.age == 78)
  }

  @Test func `a pen that is asked for is handed over, or kept`() throws {
    openBoth()
    ode.type(":pen")
    ode.press("Enter")
    #expect(ode.message.contains("lindh was asked for the pen"))
    lindh.passTime(seconds: 1)
    #expect(lindh.message.contains("K. Ode asks for the pen. :pen hands it over; or go on."))
    #expect(lindh.row(0).hasSuffix("pen?"))
    lindh.press("j", "j", "j", "Enter", "7", "8", "Enter", "Esc")
    #expect(lindh.age == 78)
    lindh.type(":pen")
    lindh.press("Enter")
    #expect(lindh.row(0).hasSuffix("pen: K. Ode"))
    ode.passTime(seconds: 1)
    #expect(ode.message.contains("The pen is yours"))
    ode.press("j", "j", "j", "Enter", "6", "1", "Enter", "Esc")
    #expect(ode.age == 61)
    lindh.passTime(seconds: 1)
    #expect(lindh.age == 61)
  }

  @Test func `what was typed when the pen was lost stays in its field`() throws {
    openBoth()
    lindh.press("j", "j", "j", "Enter", "7", "8")
    // Somebody else of that name is at the pen before Enter is pressed.
    let other = try Sitting("lindh", in: folder)
    other.open("2611-001")
    other.type(":pen")
    other.press("Enter")
    other.press("j", "j", "j", "Enter", "5", "0", "Enter", "Esc")
    #expect(other.age == 50)
    lindh.press("Enter")
    #expect(lindh.message.contains("lindh has the pen now. What you typed stays in its field"))
    #expect(lindh.screen.contains("78"))
    #expect(lindh.age == 50)
    #expect(try lindh.store.open("2611-001").0.sheet["age_years"] == .value(.number(50)))
    // Once the pen is back, what was typed is there to be given.
    lindh.type(":pen")
    lindh.press("Enter")
    lindh.press("k", "Enter", "Enter")
    #expect(try lindh.store.open("2611-001").0.sheet["age_years"] == .value(.number(78)))
  }

  @Test func `a dropped line frees the pen for its owner, who is back at the place`() throws {
    openBoth()
    lindh.press("j", "j", "j", "Enter", "7")
    lindh.dropLine()
    ode.type(":pen")
    ode.press("Enter")
    #expect(ode.row(0).hasSuffix("pen asked, gone: lindh"))
    #expect(ode.message.contains("lindh is gone: the pen is yours in some minutes"))
    let back = try Sitting("lindh", in: folder)
    back.begin()
    #expect(back.screen.contains("RECOVERED: the line dropped at 10:42."))
    #expect(back.screen.contains("Half-typed \"7\" is back in its field."))
    #expect(back.row(23).contains("EDIT"))
    back.press("Esc")
    #expect(!back.screen.contains("RECOVERED"))
    back.press("9", "Enter", "Esc")
    #expect(back.age == 79)
  }

  @Test func `half-typed text waits where somebody else has the pen by then`() throws {
    lindh.open("2611-001")
    lindh.press("j", "j", "j", "Enter", "7")
    lindh.dropLine()
    let other = try Sitting("lindh", in: folder)
    other.open("2611-001")
    let back = try Sitting("lindh", in: folder)
    back.begin()
    #expect(back.screen.contains("Half-typed \"7\" is back in its field."))
    #expect(back.row(0).hasSuffix("pen: lindh"))
    #expect(back.screen.contains("Age                       7"))
    #expect(!back.row(23).contains("EDIT"))
  }

  /// A program that has the case open with the pen, until it is killed.
  private func killed(_ who: String, whileOpen look: () throws -> Void) throws {
    let program = Process()
    program.executableURL = URL(filePath: "/bin/sleep")
    program.arguments = ["100"]
    try program.run()
    let desk = try Sitting(who, in: folder, process: Int(program.processIdentifier))
    desk.open("2611-001")
    try look()
    kill(program.processIdentifier, SIGKILL)
    program.waitUntilExit()
  }

  @Test func `a program of one's own that is killed leaves its pen to one's other screen`() throws {
    try killed("K. Ode") {
      ode.open("2611-001")
      ode.passTime(seconds: 1)
      #expect(ode.row(0).hasSuffix("pen: K. Ode"))
    }
    ode.passTime(seconds: 1)
    #expect(ode.message.contains("The pen is yours: you can change the case."))
    ode.press("j", "j", "j", "Enter", "6", "1", "Enter", "Esc")
    #expect(ode.age == 61)
  }

  @Test func `a program of somebody else that is killed is seen to be gone, and waited for`() throws
  {
    try killed("lindh") {
      ode.open("2611-001")
      ode.passTime(seconds: 1)
      #expect(ode.row(0).hasSuffix("pen: lindh"))
    }
    ode.passTime(seconds: 1)
    #expect(ode.row(0).hasSuffix("pen, gone: lindh"))
    #expect(
      ode.message.contains(
        "lindh is gone. The pen waits for them some minutes; :pen asks for it."))
    ode.type(":pen")
    ode.press("Enter")
    #expect(ode.row(0).hasSuffix("pen asked, gone: lindh"))
    // Whoever it was comes again, and has the pen at once.
    lindh.open("2611-001")
    ode.passTime(seconds: 1)
    #expect(ode.row(0).hasSuffix("pen asked: lindh"))
    #expect(ode.message.contains("lindh is back and has the pen. You read along."))
  }

  @Test func `nobody at the desk blanks the screen, and Enter brings it back`() throws {
    let desk = try Sitting("lindh", in: folder, locksAfter: .seconds(600))
    desk.open("2611-001")
    let before = desk.screen
    desk.passTime(seconds: 599)
    #expect(desk.screen == before)
    desk.passTime(seconds: 1)
    #expect(desk.screen.contains("blanked at 10:42"))
    #expect(!desk.screen.contains("2611-001"))
    desk.press("j", "7", "q")
    #expect(desk.screen.contains("blanked at 10:42"))
    #expect(!desk.hasEnded)
    desk.press("Enter")
    #expect(desk.screen.contains("2611-001"))
  }

  @Test func `a session from elsewhere ends later, and its place is kept`() throws {
    let desk = try Sitting(
      "lindh", in: folder, locksAfter: .seconds(600), endsAfter: .seconds(1_800))
    desk.open("2611-001")
    desk.passTime(seconds: 600)
    #expect(!desk.hasEnded)
    desk.passTime(seconds: 1_800)
    #expect(desk.hasEnded)
    desk.endSession()
    let back = try Sitting("lindh", in: folder)
    back.begin()
    #expect(back.row(1).contains("2611-001"))
  }
}

/// A folder with a store of one empty case, gone with the value.
final class SittingFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "trocar-editors-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    try store().create(
      Case(id: "2611-001", lesions: [Lesion(id: "A")]), who: "lindh", seconds: 1_795_516_800)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func store() throws -> CaseStore {
    try CaseStore(at: path + "/cases.sqlite", identity: ["patient_name"])
  }
}

/// One person at a workstation, with a clock of their own.
@MainActor
final class Sitting {
  let store: CaseStore
  private var workstation: Workstation
  private var display = ScriptedDisplay(keys: []) { _ in }
  private let time: Mutable

  private final class Mutable { var value: Duration = .zero }

  init(
    _ who: String, in folder: SittingFolder, locksAfter: Duration? = nil,
    endsAfter: Duration? = nil, process: Int? = nil
  ) throws {
    var store = try folder.store()
    store.beginSession(who: who, seconds: 1_795_516_920)
    if let process {
      store.session = Session(who: who, place: nil, patience: 300, mark: .of(process))
    }
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let time = Mutable()
    self.store = store
    self.time = time
    workstation = Workstation(
      rulebook: .standard,
      outside: Outside(
        store: store, who: who,
        now: { Moment(date: date, clock: "10:42", seconds: 1_795_516_920) }, maker: "test",
        palette: { _ in Palette() }, export: { $0.fileName }, edit: nil,
        uptime: { time.value }, locksAfter: locksAfter, endsAfter: endsAfter))
  }

  func begin() { workstation.start(on: &display, startingOn: nil) }

  func open(_ id: String) { workstation.start(on: &display, startingOn: id) }

  func press(_ labels: String...) {
    for key in labels.compactMap({ Key(label: $0) }) { workstation.take(.key(key), on: &display) }
  }

  func type(_ text: String) {
    for character in text { workstation.take(.key(.character(character)), on: &display) }
  }

  func passTime(seconds: Int) {
    time.value += .seconds(seconds)
    workstation.take(.tick, on: &display)
  }

  func dropLine() {
    workstation.take(.signal(.hangup), on: &display)
    endSession()
  }

  func endSession() { workstation.endSession() }

  /// Is asked in lines in place of the screen; whether everything was saved.
  func walk(on lines: inout ScriptedLines) -> Bool { workstation.walk(on: &lines) }

  var hasEnded: Bool { workstation.hasEnded }
  var grid: Grid { workstation.desk.grid(display.size) }
  var screen: String { grid.plainText }
  var message: String { row(22) }
  var age: Double? {
    guard case .number(let age)? = workstation.desk.file?.record.sheet["age_years"]?.value else {
      return nil
    }
    return age
  }

  func row(_ index: Int) -> String {
    String(grid.plainRow(index).reversed().drop { $0 == " " }.reversed())
  }
}
