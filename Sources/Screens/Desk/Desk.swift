internal import Canvas
internal import IceBall
internal import Logic
package import Rules

/// The whole of the workstation's state: events in, effects and pictures out.
///
///     var desk = Desk(rulebook: rulebook, now: now)
///     let effects = desk.start()                        // to be done, with news of each
///     let more = desk.receive(.worklist(cases), at: now)
///     let next = desk.handle(.key("j"), at: now)
///     let grid = desk.grid(Size(columns: 80, rows: 24))
///
/// Pure: the time comes in, effects go out, and nothing else is read or touched.
package struct Desk: Sendable {
  /// Made when it is first needed, which the list of cases does not: that is to be seen at once.
  package var rulebook: Rulebook { makeRulebook() }
  private let makeRulebook: @Sendable () -> Rulebook
  /// The case that is open, if one is.
  package internal(set) var file: OpenCase?

  var page = Turn.worklist
  var worklist: Worklist
  var steps = Steps()
  var notice: Notice? {
    didSet {
      if let notice, notice != oldValue {
        said.add(
          Notice(preferences.bindings.naming(notice.text), notice.tone), at: now)
      }
    }
  }
  var prompt: Prompt?
  var help: Help?
  var palette: CommandPalette?
  /// The figure, over the step or beside it.
  var figure: Figure?
  var said = SaidLines()
  var recovery: RecoveryBanner?
  var lockScreen: LockScreen?
  /// How a file that is imported differs from the case on the desk, until that is settled.
  var conflict: Conflict?
  package var preferences: Preferences
  var now: Moment
  var size = Size(columns: 80, rows: 24)
  /// The cases of the meeting that was left last.
  var agendaLeft: Set<String> = []
  /// The step at which a case that is being opened will be shown.
  var wantedStep: StepName?
  /// The plan whose ice was asked for and has not come.
  var iceAsked: FreezePlan?

  package init(
    rulebook: @autoclosure @escaping @Sendable () -> Rulebook, now: Moment,
    _ preferences: Preferences = Preferences()
  ) {
    makeRulebook = rulebook
    self.preferences = preferences
    self.now = now
    worklist = Worklist()
  }

  /// What is to be done first: on the worklist, or on a case.
  package mutating func start(onCase id: String? = nil) -> [Effect] {
    id.map { [.loadWorklist, .openCase(id: $0)] } ?? [.loadWorklist]
  }

  /// Whether the worklist is shown, with all of its rows read.
  package var showsWholeWorklist: Bool {
    page == .worklist && worklist.rows != nil && worklist.isWhole && worklist.unassessed.isEmpty
  }

  /// Whether an answer waits to be saved.
  package var hasUnsavedAnswers: Bool { file.map { !$0.saving.outbox.isEmpty } ?? false }

  /// How long the loop waits for a key before it comes with a tick; nothing where only an event is
  /// waited for, so that nothing is sent to an idle terminal.
  ///
  /// An answer that could not be saved is tried again every few seconds.
  package var patience: Duration? {
    let listed = page == .worklist ? worklist.patience : nil
    let saving: Duration? = hasUnsavedAnswers ? .seconds(3) : nil
    return [listed, saving].compactMap(\.self).min()
  }
}
