internal import Logic

/// What a command leaves behind besides changed state.
struct Reply: Hashable, Sendable {
  var effects: [Effect] = []
  var notice: Notice?
  var turn: Turn?
  var prompt: Prompt?
  var opensHelp = false
  var opensPalette = false
  var opensFigure = false
  /// A field of case entry to go to.
  var goTo: FactPlace?
}

/// Another page of the desk.
enum Turn: Hashable, Sendable {
  case worklist
  case step(StepName)
}

/// A question that only `C` answers with yes.
struct Prompt: Hashable, Sendable {
  /// What will be true afterwards.
  let words: String
  /// The command that waits for the answer.
  let commandID: String
}
