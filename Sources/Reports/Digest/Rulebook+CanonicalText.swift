internal import Logic
package import Rules

extension Rulebook {
  /// The rulebook as one text in which everything that an assessment turns on is written down once,
  /// in an order that does not depend on the machine.
  package var canonicalText: String {
    var lines = ["rulebook \(version)"]
    lines += settings.all.map(\.canonicalText)
    // What was done and what came of it turns no assessment.
    lines += catalogue.declarations.filter { !$0.isOfAftermath }.map(\.canonicalText)
    lines += rules.map(\.canonicalText)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Setting {
  fileprivate var canonicalText: String {
    let value =
      switch value {
      case .number(let number): number.written
      case .words(let words): "[" + words.joined(separator: ", ") + "]"
      }
    return "setting \(name.rawValue) = \(value) \(unit)"
  }
}

extension Declaration {
  fileprivate var canonicalText: String {
    [
      "fact \(name.rawValue)", scope.rawValue, group.rawValue, kind.canonicalText,
      "asked \(askedWhen.canonicalText)", derivation?.canonicalText, label, help,
    ].compactMap { $0 }.joined(separator: " | ")
  }
}

extension Kind {
  fileprivate var canonicalText: String {
    let values = choices.map(\.value).joined(separator: ", ")
    return switch self {
    case .yesNo: "yes_no"
    case .number(let unit, let range):
      "number \(unit) \(range.lowerBound.written)...\(range.upperBound.written)"
    case .numbers(let unit, let range):
      "numbers \(unit) \(range.lowerBound.written)...\(range.upperBound.written)"
    case .word: "word [\(values)]"
    case .words: "words [\(values)]"
    case .levels: "levels [\(values)]"
    case .date: "date"
    case .text: "text"
    }
  }
}

extension Derivation {
  fileprivate var canonicalText: String {
    switch self {
    case .condition(let condition): "is \(condition.canonicalText)"
    case .cases(let cases):
      "is " + cases.map { "\($0.value) when \($0.when.canonicalText)" }.joined(separator: "; ")
    case .formula(let formula): "is \(formula.words), stated \(formula.stated)"
    }
  }
}

extension Rule {
  fileprivate var canonicalText: String {
    let techniques = techniques.map(\.rawValue).joined(separator: ", ")
    let refs = refs.map(String.init).joined(separator: ", ")
    return [
      "rule \(id)", effect.canonicalText, "[\(techniques)]", when.canonicalText, says, "[\(refs)]",
      ledger.joined(separator: ", "),
    ].joined(separator: " | ")
  }
}

extension Effect {
  fileprivate var canonicalText: String {
    switch self {
    case .scope, .requirement, .block, .reservation, .note: name
    case .indication(let strength): "\(name) \(strength.rawValue)"
    case .hold(let release): "\(name) until \(release?.canonicalText ?? "never")"
    case .referral(let service): "\(name) \(service.rawValue)"
    case .sessionLimit(let state): "\(name) \(state.rawValue)"
    }
  }
}
