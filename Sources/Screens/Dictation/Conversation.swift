internal import Canvas
internal import Logic
package import Rules

/// The walk by numbered prompts: lines in, lines and effects out.
///
///     var talk = Conversation(rulebook: rulebook, now: now)
///     let effects = talk.start(onCase: nil)       // to be done, with news of each
///     let more = talk.receive(news, at: now)
///     print(talk.takeSaid(), talk.question)
///     let next = talk.hear("22", at: now)
///
/// Pure, as the desk is, and with the same effects: what performs those of the screens performs
/// these. Only what an effect's news confirmed is called saved.
package struct Conversation: Sendable {
  package let rulebook: Rulebook
  /// The case that is open, if one is.
  var dictation: Dictation?

  var worklist = DictatedWorklist()
  var stop = Stop.worklist
  /// What the next line answers, before it is an answer to the question of the stop.
  var pending: Pending?
  var now: Moment
  /// A later part of case entry that was asked for.
  var chosenPart: DictatedPart?
  /// The step and the heading that were said last.
  var saidStep: StepName?
  var headline: Stop.Headline?
  /// Whether questions leave out how to answer.
  var isBrief = false
  var said: [String] = []
  /// How many answers were synced.
  var savedCount = 0

  package init(rulebook: Rulebook, now: Moment) {
    self.rulebook = rulebook
    self.now = now
  }

  package var file: OpenCase? { dictation?.file }

  /// What is to be done first: on the worklist, or on a case.
  package mutating func start(onCase id: String? = nil) -> [Effect] {
    say("Trocar. It supports judgement and does not replace it. ? is help, quit leaves.")
    return [id.map { .openCase(id: $0) } ?? .loadWorklist]
  }

  /// Takes a line. What it gives is to be done next.
  package mutating func hear(_ text: String, at now: Moment) -> [Effect] {
    take(now)
    let line = cleaned(text)
    let effects: [Effect]
    if let pending {
      self.pending = nil
      effects = hear(line, pending)
    } else {
      effects = hear(
        SpokenLine(
          line, taken: field?.letters ?? [], takesAnyText: field?.isText ?? false,
          isOnWorklist: stop == .worklist))
    }
    return effects + save()
  }

  private mutating func hear(_ line: SpokenLine) -> [Effect] {
    switch line {
    case .nothing: return goOn()
    case .data(let text): return answer(text)
    case .command(let command, let rest): return perform(command, rest)
    case .noCommand(let words):
      say("There is no command \(words.isEmpty ? "here" : words). ? lists them.")
      return []
    }
  }

  /// What is said since the last time, one thing a line, not wrapped yet.
  ///
  /// - Parameter isLast: whether no question follows, so that what it would be about is left out.
  package mutating func takeSaid(isLast: Bool = false) -> [String] {
    if !isLast { sayHeadline() }
    defer { said = [] }
    return said
  }

  mutating func say(_ words: String) {
    if !words.isEmpty { said.append(KeyBindings.standard.naming(words)) }
  }

  mutating func say(_ something: Dictation.Said) { say(something.words) }

  mutating func take(_ now: Moment) {
    self.now = now
    dictation?.now = now
  }

  /// The next change for the journal, if none is on its way.
  mutating func save() -> [Effect] { (dictation?.nextToSave()).map { [$0] } ?? [] }

  /// A line without characters that are no text, and no longer than any answer.
  private mutating func cleaned(_ text: String) -> String {
    let line = text.replacing("\t", with: " ")
    let kept = String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isControl }))
    let count = line.unicodeScalars.count - kept.unicodeScalars.count
    if count > 0 { say("\(Counted.words(count, "control character")) left out.") }
    return kept
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}
