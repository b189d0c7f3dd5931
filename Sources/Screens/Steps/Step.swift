internal import Canvas
internal import Logic

/// One of the six steps of a case. A step is state, commands and a view; no step knows another.
///
/// To add one, make a folder with its name beside the others and three files in it:
///
///     // Imaging.swift: state, and what commands do to it
///     struct Imaging: Step {
///       let name = StepName.imaging
///       var line = 0
///
///       func standing(_ file: OpenCase) -> Standing { Standing(.bad, count: 2) }
///     }
///
///     // Imaging+Keys.swift: its commands, in the order of the help
///     extension Imaging {
///       static let commands: [Command<Work<Imaging>>] = [
///         Command("imaging.down", "j", .down, label: "next line", hint: Hint("move", rank: 5)) {
///           work in work.step.line += 1
///         },
///         Command("imaging.yes", "y", label: "answer yes") { work in
///           work.answer(place, .value(.yesNo(true)))   // journalled, assessed, said in row 23
///         },
///         Command("imaging.edit", "Enter", "e", label: "change the answer") { work in
///           work.edit(place)                            // EDIT mode, the same in every step
///         },
///       ]
///     }
///
///     // Imaging+View.swift: rows 3 to 22, and what row 23 says while there is no notice
///     extension Imaging {
///       func grid(_ file: OpenCase, _ size: Size) -> Grid { … }
///       func advice(_ file: OpenCase) -> String { … }
///     }
///
/// and put `Imaging()` into `Steps.all`, and its keymaps into `StepKeymaps`. The keys of everywhere,
/// digits, undo, EDIT mode, prompts, help, frame and saving come by themselves.
protocol Step: Sendable {
  var name: StepName { get }

  /// What keys do here, beyond what they do everywhere.
  static var commands: [Command<Work<Self>>] { get }

  /// Those, and what they do everywhere.
  static var keymaps: StepKeymaps<Self> { get }

  /// The worst state of the step and how often, for row 2.
  func standing(_ file: OpenCase) -> Standing

  /// Rows 3 to 22: everything between the steps and the message. At any size.
  func grid(_ file: OpenCase, _ size: Size) -> Grid

  /// What row 23 says while there is no notice: help on what is under the cursor.
  func advice(_ file: OpenCase) -> String

  /// Where EDIT mode goes from a field, by so many fields; nothing where it ends.
  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace?

  /// Where EDIT mode goes once a field is answered.
  mutating func field(following place: FactPlace, in file: OpenCase) -> FactPlace?

  /// Goes to the next section, or the one before, when Tab is pressed in EDIT mode; the field to
  /// edit there, if there is one.
  mutating func field(inSection distance: Int, in file: OpenCase) -> FactPlace?

  /// Goes to a field, if the step shows it. Whether it does.
  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool

  /// Why a field cannot have an answer as the case stands; nothing where it can.
  func refusal(of answer: Answer?, at place: FactPlace, in file: OpenCase) -> String?

  /// Told that an open field is left without Enter. Whether the step has dealt with what is typed;
  /// else it is kept as an answer.
  static func leaving(_ work: inout Work<Self>) -> Bool

  /// Told that a key was dealt with, to follow what it led to: a choice that waited for its
  /// reason, for instance.
  static func followUp(_ work: inout Work<Self>)

  /// Takes a key before any command does, as the letter that a search waits for. Whether it did.
  static func captures(_ key: Key, _ work: inout Work<Self>) -> Bool

  /// The keys that count while the step captures all; nothing while commands are live.
  var capturedLines: [KeyLine]? { get }

  /// Told that another lesion is shown.
  mutating func lesionTurned(in file: OpenCase)
}

extension Step {
  func advice(_ file: OpenCase) -> String { "" }
  mutating func field(after: FactPlace, by: Int, in: OpenCase) -> FactPlace? { nil }
  mutating func field(following place: FactPlace, in file: OpenCase) -> FactPlace? {
    field(after: place, by: 1, in: file)
  }
  mutating func field(inSection: Int, in: OpenCase) -> FactPlace? { nil }
  mutating func go(to: FactPlace, in: OpenCase) -> Bool { false }
  mutating func lesionTurned(in: OpenCase) {}
  func refusal(of: Answer?, at: FactPlace, in: OpenCase) -> String? { nil }
  static func leaving(_ work: inout Work<Self>) -> Bool { false }
  static func followUp(_ work: inout Work<Self>) {}
  static func captures(_: Key, _: inout Work<Self>) -> Bool { false }
  var capturedLines: [KeyLine]? { nil }
}

/// How a step stands: its worst state, and how often that is so.
struct Standing: Hashable, Sendable {
  let sign: Sign
  /// What follows the sign: a count, or nothing.
  let words: String

  init(_ sign: Sign, count: Int? = nil) {
    self.sign = sign
    self.words = count.map(String.init) ?? ""
  }

  /// Done so many of so many, without a sign: `4/9`.
  init(done: Int, of all: Int) {
    self.sign = done < all ? .unknown : .ok
    self.words = "\(done)/\(all)"
  }

  /// As row 2 has it, after the name of the step.
  var text: String {
    if words.contains("/") { return words }
    return sign == .neutral && words.isEmpty ? "" : sign.text + words
  }
}
