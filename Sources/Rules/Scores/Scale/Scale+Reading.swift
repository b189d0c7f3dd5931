package import Logic

/// A part and what was written for it.
package struct WrittenEntry: Hashable, Sendable {
  package let part: String
  package let text: String

  package init(part: String, text: String) { (self.part, self.text) = (part, text) }
}

extension Scale {
  /// What the scale says of entries as they were written; `unknown` is as good as none.
  ///
  /// - Throws: Everything that is wrong with them.
  package func result(of written: [WrittenEntry]) throws(ScaleRefusal) -> ScaleResult {
    var entries = ScaleEntries()
    var problems: [ScaleProblem] = []
    var seen: Set<String> = []
    for entry in written {
      do throws(ScaleProblem) {
        guard let part = self[part: entry.part] else {
          throw .unknownPart(entry.part, parts: parts.map(\.name))
        }
        guard seen.insert(part.name).inserted else { throw .repeated(part: part.name) }
        if entry.text != "unknown" { entries[part.name] = try part.value(of: entry.text) }
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw ScaleRefusal(problems: problems) }
    do throws(ScaleProblem) {
      return try result(of: entries)
    } catch {
      throw ScaleRefusal(problems: [error])
    }
  }
}

extension ScalePart {
  /// The value that a text means.
  package func value(of text: String) throws(ScaleProblem) -> FactValue {
    switch kind {
    case .choice(let choices):
      if let elsewhere, elsewhere.words.contains(text) {
        throw .notApplicable(part: name, text, advice: elsewhere.advice)
      }
      let words = choices.map(\.value)
      guard words.contains(text) else { throw .notAChoice(part: name, text, choices: words) }
      return .word(text)
    case .yesNo:
      switch text {
      case "yes", "true": return .yesNo(true)
      case "no", "false": return .yesNo(false)
      default: throw .notAChoice(part: name, text, choices: ["yes", "no"])
      }
    case .levels: return .words(try levels(in: text))
    case .number(let unit, let range, let step):
      guard let number = number(in: text, unit: unit, range), number.isFinite else {
        throw .notANumber(part: name, text, takes: takes)
      }
      let isOnStep = step.map { (number / $0).rounded() * $0 == number } ?? true
      guard range.contains(number), isOnStep else {
        throw .outOfRange(part: name, number, takes: takes)
      }
      return .number(number)
    }
  }

  /// A number with its unit or without. Without one it is in the unit of the part where it can be,
  /// and in the other unit where only that can be.
  private func number(in text: String, unit: String, _ range: ClosedRange<Double>) -> Double? {
    if !unit.isEmpty, let number = Self.number(in: text, before: unit) { return number }
    guard let otherUnit else { return Double(text) }
    if let other = Self.number(in: text, before: otherUnit.unit) {
      return other / otherUnit.perUnit
    }
    guard let number = Double(text) else { return nil }
    let converted = number / otherUnit.perUnit
    return !range.contains(number) && range.contains(converted) ? converted : number
  }

  private static func number(in text: String, before unit: String) -> Double? {
    guard text.lowercased().hasSuffix(unit.lowercased()) else { return nil }
    return Double(String(text.dropLast(unit.count)).filter { $0 != " " })
  }

  private func levels(in text: String) throws(ScaleProblem) -> [String] {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for word in words where VertebralLevel(rawValue: word) == nil {
      throw .notApplicable(
        part: name, word,
        advice: "Give levels from C0 to S5, as T10,T11; for another count, the homologous one.")
    }
    return words
  }
}
