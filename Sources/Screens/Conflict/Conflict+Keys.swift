internal import Canvas
internal import Logic

/// What the commands of the page work on that shows how a file differs.
struct ConflictWork: OnCase {
  var conflict: Conflict
  let file: OpenCase
  var reply = Reply()
  /// How the page was left; nothing while it is open.
  var ending: Ending?

  enum Ending: Hashable, Sendable {
    /// The case stays as it was.
    case leaves
    /// The file is merged into the case as chosen.
    case merges
  }
}

extension ConflictWork {
  static let keys = Keymap<ConflictWork>(
    here: choices + movement + endings,
    everywhere: helpKeys.filter { ["help", "palette"].contains($0.id) } + systemKeys)

  private static let choices: [Command<ConflictWork>] = [
    Command(
      "conflict.left", "h", .left, label: "take the file's value; once more takes that back",
      hint: Hint("file", rank: 1)
    ) { $0.conflict.choose(.imported) },
    Command(
      "conflict.right", "l", .right, label: "take the store's value; once more takes that back",
      hint: Hint("store", rank: 1)
    ) { $0.conflict.choose(.kept) },
    Command(
      "conflict.note", "E", label: "write a text for both, in your editor",
      hint: Hint("own text", rank: 4), when: isText
    ) { work in
      guard let here = work.conflict.here else { return }
      let both = [here.imported, here.kept].compactMap(\.typed).joined(separator: "\n")
      work.want(.editText(here.place, current: here.written?.typed ?? both))
    },
    Command(
      "conflict.why", "w", .function(2), label: "what reads this fact", hint: Hint("why", rank: 3)
    ) { $0.conflict.showsReaders.toggle() },
  ]

  private static let movement: [Command<ConflictWork>] = [
    Command("conflict.down", "j", .down, label: "next fact", hint: Hint("row", rank: 2)) {
      $0.conflict.move(by: 1)
    },
    Command("conflict.up", "k", .up, label: "fact before", hint: Hint("row", rank: 2)) {
      $0.conflict.move(by: -1)
    },
    Command("conflict.first", "g", .home, label: "first fact") {
      $0.conflict.move(by: -$0.conflict.rows.count)
    },
    Command("conflict.last", "G", .end, label: "last fact") {
      $0.conflict.move(by: $0.conflict.rows.count)
    },
  ]

  private static let endings: [Command<ConflictWork>] = [
    Command(
      "conflict.merge", .enter, label: "take the file as chosen", asking: { $0.conflict.question }
    ) { $0.ending = .merges },
    Command(
      "conflict.leave", .escape, label: "take nothing of the file",
      hint: Hint("take nothing", rank: 1)
    ) { $0.ending = .leaves },
  ]

  @Sendable private static func isText(_ work: ConflictWork) -> Availability {
    guard let here = work.conflict.here else { return .off("No fact has two values.") }
    let isText = work.file.catalogue[here.place.fact]?.kind == .text
    let label = work.file.catalogue.label(of: here.place.fact)
    return isText
      ? .on : .off("\(label) is no text: {conflict.left} or {conflict.right} takes a value.")
  }

  /// The key that confirms, which no key file gives to anything else.
  static let confirming = KeyLine(
    id: "conflict.merge", keys: ["C"], label: "confirm", hint: Hint("confirm", rank: 1))
}

extension Conflict {
  /// What `C` agrees to: the page is one question, and its message always says which.
  var question: String {
    guard unchosen > 0 else {
      return "C files the case as chosen. {conflict.leave} takes nothing."
    }
    let facts = Counted.words(unchosen, "fact")
    let those = unchosen == 1 ? "it" : "them"
    return "\(facts) without a choice: C makes \(those) not known."
      + " {conflict.leave} takes nothing."
  }
}

extension RecordedAnswer {
  /// The text, where the answer is one.
  fileprivate var typed: String? {
    if case .text(let text) = answer.value { text } else { nil }
  }
}
