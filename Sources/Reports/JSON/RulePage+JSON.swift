package import Logic
internal import Rules

extension RulePage {
  /// The rule as `trocar rules show` answers it to other programs: as in the list of rules, with
  /// what it turns on, who says so, how it is tested and where it decides.
  ///
  /// - Parameters:
  ///   - tests: the cases with which it is tested; nothing where they are not at hand.
  ///   - works: the sample cases in which it decides; nothing where they are not at hand.
  package func json(tests: [RuleTest]?, works: [RuleAtWork]?) -> JSON {
    guard case .object(let members) = rule.json(in: rulebook) else { return .null }
    let details: JSON = [
      "released_when_in_words": JSON(releaseInWords),
      "judgement": .array(settings.map(\.json)),
      "hazards": .array(
        hazards.map {
          [
            "hazard": .text($0.id), "title": .text($0.title),
            "severity": .text($0.severity.rawValue),
          ]
        }),
      "references": .array(
        References.numbered(rule.refs).map { reference in
          [
            "reference": JSON(reference.number), "first_author": .text(reference.firstAuthor),
            "year": JSON(reference.year), "title": .text(reference.title),
          ]
        }),
      "tests": tests.map { .array($0.map(\.json)) } ?? .null,
      "decides_in": works.map { .array($0.map(\.json)) } ?? .null,
    ]
    guard case .object(let more) = details else { return .null }
    return .object(members + more)
  }

  private var releaseInWords: String? {
    guard case .hold(let release?) = rule.effect else { return nil }
    return release.words(rulebook.catalogue, rulebook.settings)
  }
}

extension Setting {
  /// The setting as other programs read it.
  package var json: JSON {
    let value: JSON =
      switch value {
      case .number(let number): .number(number)
      case .words(let words): JSON(words)
      }
    return [
      "setting": .text(name.rawValue), "value": value, "unit": .text(unit), "why": .text(why),
    ]
  }
}

extension RuleTest {
  fileprivate var json: JSON { ["truth": .text(truth.rawValue), "facts": .text(facts)] }
}

extension RuleAtWork {
  fileprivate var json: JSON {
    [
      "case": .text(caseID), "lesion": JSON(lesion), "technique": JSON(technique?.rawValue),
      "verdict": JSON(verdict?.rawValue), "truth": .text(truth.rawValue),
    ]
  }
}
