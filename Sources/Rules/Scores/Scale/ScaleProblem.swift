internal import Logic

/// Why a scale cannot take what was given.
package enum ScaleProblem: Error, Hashable, Sendable {
  /// There is no such part.
  case unknownPart(String, parts: [String])
  /// A part is given twice.
  case repeated(part: String)
  /// There is no such choice or level.
  case notAChoice(part: String, String, choices: [String])
  /// A text where a number belongs.
  case notANumber(part: String, String, takes: String)
  /// A number outside of the range, or between its steps.
  case outOfRange(part: String, Double, takes: String)
  /// The scale was not made for that.
  case notApplicable(part: String, String, advice: String)
  /// Entries that cannot be true together.
  case contradiction(parts: [String], advice: String)
  /// Nothing can be said without these parts.
  case incomplete([String])
}

extension ScaleProblem {
  /// What was written and what it could have been, where a name is wrong.
  package var misnomer: (written: String, names: [String])? {
    switch self {
    case .unknownPart(let written, let parts): (written, parts)
    case .notAChoice(_, let written, let choices): (written, choices)
    case .repeated, .notANumber, .outOfRange, .notApplicable, .contradiction, .incomplete: nil
    }
  }

  /// What is wrong and what to do, in whole sentences.
  ///
  /// - Parameter meant: The nearest right name, where one is near.
  package func words(meant: String?) -> String {
    switch self {
    case .unknownPart(let written, let parts):
      "There is no part `\(written)`. " + Self.instead(meant, of: parts)
    case .notAChoice(let part, let written, let choices):
      "\(part): there is no choice `\(written)`. " + Self.instead(meant, of: choices)
    case .repeated(let part): "\(part) is given twice. Give it once."
    case .notANumber(let part, let written, let takes):
      "\(part): `\(written)` is not a number. Give \(takes)."
    case .outOfRange(let part, let number, let takes):
      "\(part): \(number.written) cannot be. Give \(takes)."
    case .notApplicable(let part, let written, let advice):
      "\(part): the score was not made for `\(written)`. \(advice)"
    case .contradiction(let parts, let advice):
      "\(parts.joined(separator: " and ")) cannot be true together. \(advice)"
    case .incomplete(let parts):
      "Nothing can be said without \(parts.joined(separator: " and ")). Give that as well."
    }
  }

  private static func instead(_ meant: String?, of names: [String]) -> String {
    if let meant { return "Did you mean `\(meant)`?" }
    let most = 12
    let shown = names.prefix(most).joined(separator: ", ")
    let more = names.count > most ? ", and \(names.count - most) more" : ""
    return names.count == 1 ? "The only one is \(shown)." : "The names are \(shown)\(more)."
  }
}

/// Everything that is wrong with what was given, in its order.
package struct ScaleRefusal: Error, Hashable, Sendable {
  package let problems: [ScaleProblem]
}
