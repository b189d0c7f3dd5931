import CaseFiles
import Canvas
import Documents
import IceBall
import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// Keys pressed at the desk without a terminal, with a store in memory behind it.
struct Story {
  var desk: Desk
  private var shelf: CaseShelf
  private(set) var themes: [String] = []
  private(set) var usesMouse = false
  /// What the model of the ice says; made up unless a test knows better.
  var iceModel: @Sendable (FreezePlan) -> [IceNews] = { [.estimated(MadeUpIce.estimate($0))] }
  /// The plans whose ice was asked for.
  private(set) var iceAsked: [FreezePlan] = []
  private(set) var iceDropped = 0
  private(set) var hasEnded = false
  /// What the user's editor was opened for last.
  private(set) var edited: Screens.Effect?
  /// The meetings that were presented: the cases and the day.
  private(set) var presented: [(cases: [String], day: CalendarDate)] = []
  /// Keys pressed so far, those of typed text not among them.
  private(set) var keys = 0
  var size = Size(columns: 80, rows: 24)

  static let now = Moment(
    date: CalendarDate(year: 2026, month: 11, day: 24) ?? Self.never, clock: "10:42",
    seconds: 1_795_516_920)

  private static var never: CalendarDate { preconditionFailure("The day exists.") }

  /// A desk on the worklist with these cases on file.
  init(_ cases: [Case] = [], size: Size = Size(columns: 80, rows: 24)) {
    shelf = CaseShelf(cases)
    desk = Desk(rulebook: .standard, now: Self.now)
    self.size = size
    perform(desk.start())
    perform(desk.handle(.resize(size), at: Self.now))
  }

  /// The figure case of a number.
  static func figure(_ number: Int) throws -> Case {
    let start = "sample-cases/fig-" + (number < 10 ? "0" : "") + "\(number)-"
    let path = try #require(
      try sourceFiles(in: "sample-cases", endingWith: ".yaml").first { $0.hasPrefix(start) })
    let book = Rulebook.standard
    return CaseFile.read(try sourceText(path), name: path, book.catalogue, book.settings).record
  }

  /// A desk on one figure case, at a step.
  static func onFigure(
    _ number: Int, step: Int = 1, size: Size = Size(columns: 80, rows: 24)
  ) throws -> Story {
    var story = Story([try figure(number)], size: size)
    story.press("Enter", String(step))
    return story
  }

  /// Presses keys by their labels: `j`, `Enter`, `Esc`, `Tab`, `^C`.
  mutating func press(_ labels: String...) {
    for label in labels {
      guard let key = Key(label: label) else {
        Issue.record("There is no key \(label).")
        continue
      }
      keys += 1
      perform(desk.handle(.key(key), at: Self.now))
    }
  }

  /// Ends the program and starts it again on the same store.
  mutating func restart() {
    desk = Desk(rulebook: .standard, now: Self.now)
    hasEnded = false
    perform(desk.start())
    perform(desk.handle(.resize(size), at: Self.now))
  }

  /// Types text, a key for each character.
  mutating func type(_ text: String) {
    for character in text { perform(desk.handle(.key(.character(character)), at: Self.now)) }
  }

  /// Tells the desk what somebody else has done.
  mutating func receive(_ news: News) { perform(desk.receive(news, at: Self.now)) }

  mutating func handle(_ event: Event) { perform(desk.handle(event, at: Self.now)) }

  var screen: String { desk.grid(size).plainText }

  /// The row above the keys: message, question or help.
  var message: String { desk.grid(size).plainRow(size.rows - 2) }

  /// The open case.
  var record: Case? { desk.file?.record }

  var filed: [String: Case] { shelf.filed }
  var journals: [String: [JournalEntry]] { shelf.journals }
  var exports: [Screens.Effect.Export] { shelf.exports }
  var diskIsFull: Bool {
    get { shelf.diskIsFull }
    set { shelf.diskIsFull = newValue }
  }

  private mutating func perform(_ effects: [Screens.Effect]) {
    var waiting = effects
    while true {
      while !waiting.isEmpty {
        for news in perform(waiting.removeFirst()) { waiting += desk.receive(news, at: Self.now) }
      }
      // Whoever reads the screen has rested.
      guard desk.patience != nil, !desk.hasUnsavedAnswers else { return }
      waiting = desk.handle(.tick, at: Self.now)
    }
  }

  private mutating func perform(_ effect: Screens.Effect) -> [News] {
    if let news = shelf.perform(effect) { return news }
    switch effect {
    case .loadMoreOfWorklist(let row): return [.failed("There is nothing behind \(row.id).")]
    case .assessForWorklist(let ids):
      let rows = ids.compactMap { filed[$0] }.map { WorklistRow($0, .standard) }
      return [.assessedForWorklist(rows, ids: ids, unreadable: ids.count - rows.count)]
    case .lookInto(let id): return filed[id].map { [.lookedInto($0)] } ?? []
    case .quit: hasEnded = true
    case .editText: edited = effect
    case .present(let cases, let day, _): presented.append((cases, day))
    case .chooseTheme(let name): themes.append(name)
    case .useMouse(let isWanted): usesMouse = isWanted
    case .estimateIce(let plan):
      iceAsked.append(plan)
      return iceModel(plan).map(News.ice)
    case .dropIce: iceDropped += 1
    default: break
    }
    return []
  }
}
