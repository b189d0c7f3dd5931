package import Logic

/// What is given for the parts of a scale. A part without an entry is missing, never zero or no.
package struct ScaleEntries: Hashable, Sendable {
  private var values: [String: FactValue] = [:]

  package init() {}

  package subscript(part: String) -> FactValue? {
    get { values[part] }
    set { values[part] = newValue }
  }
}

// MARK: - What a scale reads

extension ScaleEntries {
  /// The word of a part; a problem where it is missing.
  func word(_ part: String) throws(ScaleProblem) -> String {
    guard case .word(let word) = values[part] else { throw .incomplete([part]) }
    return word
  }

  /// The choice of a part as its type; a problem where it is missing.
  func choice<Part: FactWord>(_ part: String, _ type: Part.Type) throws(ScaleProblem) -> Part {
    guard let choice = Part(rawValue: try word(part)) else { throw .incomplete([part]) }
    return choice
  }

  /// The number of a part; a problem where it is missing.
  func number(_ part: String) throws(ScaleProblem) -> Double {
    guard let number = numberIfGiven(part) else { throw .incomplete([part]) }
    return number
  }

  /// The number of a part that may be left out.
  func numberIfGiven(_ part: String) -> Double? {
    if case .number(let number) = values[part] { number } else { nil }
  }

  /// The word of a part that may be left out.
  func wordIfGiven(_ part: String) -> String? {
    if case .word(let word) = values[part] { word } else { nil }
  }

  /// The answer of a yes/no part; a problem where it is missing.
  func isYes(_ part: String) throws(ScaleProblem) -> Bool {
    guard case .yesNo(let isYes) = values[part] else { throw .incomplete([part]) }
    return isYes
  }

  /// The segments of a part; a problem where they are missing.
  func levels(_ part: String) throws(ScaleProblem) -> [VertebralLevel] {
    guard case .words(let words) = values[part] else { throw .incomplete([part]) }
    return words.compactMap(VertebralLevel.init)
  }

  /// The points of all of some parts together; a problem where one is missing.
  func points(of parts: [ScalePart]) throws(ScaleProblem) -> Double {
    var total = 0.0
    for part in parts {
      guard let points = part.points(of: values[part.name]) else {
        throw .incomplete([part.name])
      }
      total += points
    }
    return total
  }
}
