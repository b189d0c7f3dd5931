internal import ArgumentParser
internal import Reports

/// How a command gives its answer.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For other programs: stable keys in a stable order.
  case json
}

/// The option that every command has which answers something.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How to answer: text for people, json for other programs.")
  var format = AnswerFormat.text

  /// Prints an answer in the chosen form; the other is not computed.
  func print(text: () -> Printout, json: () -> JSON) throws {
    switch format {
    case .text: try Console.write(text().written())
    case .json: try Console.write(json().written + "\n")
    }
  }
}
