/// Advice that names keys of the screens, in the words of lines.
///
/// The reasons of the steps end in the key that would help. Where there is no such key the line
/// that does the same is named.
enum KeyAdvice {
  private static let lines: [(key: String, line: String)] = [
    ("0, q, C leaves", "quit leaves"),
    (" Tab, then w says which.", " w says which."),
    (" 1, then N.", " go 1, then new."),
    (" (3, then c)", " (go 3)"),
    (" (3, then Tab)", " (go 3)"),
    (" (1)", " (go 1)"),
    (": 3, then Tab", ": go 3"),
    (" O records the reason.", " The plan asks for the reason."),
    (" 6 shows the report.", " go 6 shows the report."),
    (" Tab goes to the measures.", " measures says them."),
    (" Delete on Compare takes the choice back.", " blank at the techniques takes it back."),
    (" Tab, then c chooses a technique for this lesion.", " No technique is chosen."),
    (": N records it.", ": new visit records it."),
    (": 7 says first", ": go 7 says first"),
    (" N adds a study.", " new study adds one."),
    (": N adds one", ": new study adds one"),
    (": W lists them.", "."),
  ]

  static func asLines(_ words: String) -> String {
    lines.reduce(KeyBindings.standard.naming(words)) { $0.replacing($1.key, with: $1.line) }
      .replacing(#/(HOLDS?) \?\?(\d+)/#) { "\($0.1), \($0.2) more not excluded," }
  }
}
