internal import Logic

/// A ruling as it stands in its row; the rulebook stands in a table of its own.
///
///     {"lesions":[{"id":"A","techniques":[{"holds":[],"rules":[{"rule":"cem-ci-coagulopathy",
///       "truth":"yes"}],"technique":"sacroplasty","verdict":"contraindicated"}]}],
///      "settings":{"nerve_reserve_mm":{"number":5}}}
struct RulingText: Codable {
  var settings: [String: AnswerText]
  var lesions: [LesionText]

  struct LesionText: Codable {
    var id: String
    var techniques: [TechniqueText]
  }

  struct TechniqueText: Codable {
    var technique: String
    var verdict: String
    var because: String?
    var rules: [DecidingText]
    var holds: [String]
  }

  struct DecidingText: Codable {
    var rule: String
    var truth: String
  }
}

extension RulingText {
  init(_ ruling: Ruling) {
    settings = [:]
    for (name, value) in ruling.settings {
      let answer: FactValue =
        switch value {
        case .number(let number): .number(number)
        case .words(let words): .words(words)
        }
      settings[name.rawValue] = AnswerText(RecordedAnswer(.value(answer)))
    }
    lesions = ruling.lesions.map { lesion in
      LesionText(
        id: lesion.id,
        techniques: lesion.techniques.map { technique in
          TechniqueText(
            technique: technique.technique, verdict: technique.verdict, because: technique.because,
            rules: technique.deciding.map { DecidingText(rule: $0.rule, truth: $0.truth.rawValue) },
            holds: technique.holds)
        })
    }
  }

  func ruling(by rulebook: RulebookMark) throws(Unreadable) -> Ruling {
    var values: [SettingName: Setting.Value] = [:]
    for (name, text) in settings {
      switch try text.recorded().answer {
      case .value(.number(let number)): values[SettingName(rawValue: name)] = .number(number)
      case .value(.words(let words)): values[SettingName(rawValue: name)] = .words(words)
      default: throw Unreadable("the setting \(name) is of a kind that is not known")
      }
    }
    var read: [Ruling.OfLesion] = []
    for lesion in lesions {
      var techniques: [Ruling.OfTechnique] = []
      for technique in lesion.techniques { techniques.append(try technique.ofTechnique()) }
      read.append(Ruling.OfLesion(id: lesion.id, techniques: techniques))
    }
    return Ruling(rulebook: rulebook, settings: values, lesions: read)
  }
}

extension RulingText.TechniqueText {
  fileprivate func ofTechnique() throws(Unreadable) -> Ruling.OfTechnique {
    var deciding: [Ruling.Deciding] = []
    for rule in rules {
      guard let truth = Truth(rawValue: rule.truth) else {
        throw Unreadable("\(rule.truth) is no truth")
      }
      deciding.append(Ruling.Deciding(rule: rule.rule, truth: truth))
    }
    return Ruling.OfTechnique(
      technique: technique, verdict: verdict, because: because, deciding: deciding, holds: holds)
  }
}
