import Foundation

/// A program in a terminal of a size, measured.
struct Session {
  let arguments: [String]
  let columns: UInt16
  let rows: UInt16
  let environment: [String: String]

  func start() throws -> PseudoTerminal {
    try PseudoTerminal(arguments, columns: columns, rows: rows, environment: environment)
  }

  /// Starts the program, waits for its first paint, and ends it.
  ///
  /// - Parameter quiet: after so many milliseconds without a byte the paint is over.
  func addStart(to answers: inout Answers, quiet: Int32) throws {
    let terminal = try start()
    let burst = terminal.paint(quiet: quiet)
    answers.add(burst, details: terminal.rest(milliseconds: 300).bytes, work: burst.work)
    terminal.end()
  }
}

extension PseudoTerminal {
  /// Presses keys one by one, each after a rest.
  func answers(to keys: [String]) -> Answers {
    var answers = Answers()
    for key in keys {
      let before = work
      let burst = press(key, quiet: 15)
      answers.add(
        burst, details: rest(milliseconds: 170).bytes, work: max(0, burst.work - before))
    }
    return answers
  }
}
