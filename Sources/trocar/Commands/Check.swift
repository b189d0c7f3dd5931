internal import ArgumentParser
internal import CaseFiles
internal import Documents
internal import Logic
internal import Reports

/// `trocar check`: what is wrong with case files, all of it at once.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks case files and lists every problem with its place.",
    discussion: """
      Prints file:line:column: message, so that editors can go there, and ends with 1 where a file \
      has a problem. What is only remarked is printed as well and is no problem.

      EXAMPLES
        trocar check case.yaml
        trocar check cases/*.yaml
      """)

  @Argument(
    help: ArgumentHelp("Case files; - reads one from standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String]

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    var readings: [CaseReading] = []
    var hasProblems = false
    for file in files {
      do {
        let reading = try CaseReading(file, today: Clock.today).remarkingOnReady()
        readings.append(reading)
        hasProblems = hasProblems || !reading.problems.isEmpty
      } catch {
        Console.complain("\(error)")
        hasProblems = true
      }
    }
    try answer.print(
      text: { printout(of: readings) }, json: { .array(readings.map(\.json)) })
    if hasProblems { throw ExitCode(1) }
  }

  private func printout(of readings: [CaseReading]) -> Printout {
    var printout = Printout()
    for reading in readings {
      for problem in (reading.problems + reading.remarks).sorted() {
        printout.fixedLine(problem.description)
      }
      if reading.problems.isEmpty, reading.remarks.isEmpty {
        printout.fixedLine("\(reading.path): no problem")
      }
    }
    return printout
  }
}

extension CaseReading {
  fileprivate var json: JSON {
    [
      "file": .text(path), "case": .text(record.id), "sound": .bool(problems.isEmpty),
      "problems": .array(problems.map(\.json)), "remarks": .array(remarks.map(\.json)),
    ]
  }
}

extension Problem {
  fileprivate var json: JSON {
    [
      "line": JSON(position.line), "column": JSON(position.column), "message": .text(message),
    ]
  }
}
