import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A conversation without a terminal, with a store in memory behind it: lines in, lines out.
struct Talk {
  var conversation = Conversation(rulebook: .standard, now: Story.now)
  private var shelf: CaseShelf
  private(set) var hasEnded = false
  /// Everything that was said and heard, as on a terminal of 80 columns.
  private(set) var account: [String] = []
  /// What was said to the last line, the question that followed it included.
  private(set) var answer: [String] = []

  init(_ cases: [Case] = [], onCase id: String? = nil) {
    shelf = CaseShelf(cases)
    perform(conversation.start(onCase: id))
    listen()
  }

  /// On one figure case.
  static func onFigure(_ number: Int) throws -> Talk {
    let record = try Story.figure(number)
    return Talk([record], onCase: record.id)
  }

  /// Says lines, one after the other.
  mutating func say(_ lines: String...) { for line in lines { say(line) } }

  mutating func say(_ line: String) {
    account.append("> " + line)
    perform(conversation.hear(line, at: Story.now))
    listen()
  }

  /// The input ends.
  mutating func hangUp() {
    perform(conversation.end(at: Story.now))
    account += conversation.takeSaid(isLast: true) + [conversation.farewell]
  }

  /// Says lines until a field is asked, and answers it.
  mutating func answer(_ fact: FactName, _ text: String) {
    for _ in 0..<300 where asked?.fact != fact { say("") }
    #expect(asked?.fact == fact)
    say(text)
  }

  /// Goes on until the walk is somewhere.
  mutating func walk(to stop: Stop) {
    for _ in 0..<300 where conversation.stop != stop { say("") }
    #expect(conversation.stop == stop)
  }

  /// The field that is asked.
  var asked: FactPlace? {
    if case .field(_, let place) = conversation.stop { place } else { nil }
  }

  /// The open case.
  var record: Case? { conversation.dictation?.file.record }

  var lastWords: String { answer.joined(separator: "\n") }

  private mutating func listen() {
    answer = conversation.takeSaid() + (hasEnded ? [] : [conversation.question])
    account += answer.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: 80) }
  }

  var filed: [String: Case] { shelf.filed }
  var journals: [String: [JournalEntry]] { shelf.journals }
  var exports: [Screens.Effect.Export] { shelf.exports }
  var diskIsFull: Bool {
    get { shelf.diskIsFull }
    set { shelf.diskIsFull = newValue }
  }

  private mutating func perform(_ effects: [Screens.Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      for news in perform(waiting.removeFirst()) {
        waiting += conversation.receive(news, at: Story.now)
      }
    }
  }

  private mutating func perform(_ effect: Screens.Effect) -> [News] {
    if case .estimateIce(let plan) = effect { return [.ice(.estimated(MadeUpIce.estimate(plan)))] }
    if let news = shelf.perform(effect) { return news }
    if effect == .quit {
      hasEnded = true
    } else {
      Issue.record("Nobody asked for \(effect).")
    }
    return []
  }
}
