internal import Logic
package import Rules

extension Rule {
  /// The rule as `trocar rules` answers it to other programs.
  package func json(in rulebook: Rulebook) -> JSON {
    var members: [(String, JSON)] = [
      ("rule", .text(id)), ("effect", .text(effect.name)),
      ("techniques", JSON(techniques.map(\.rawValue))),
      ("when", .text(when.canonicalText)),
      ("when_in_words", .text(when.words(rulebook.catalogue, rulebook.settings))),
    ]
    switch effect {
    case .indication(let strength): members.append(("strength", .text(strength.rawValue)))
    case .hold(let release): members.append(("release", JSON(release?.canonicalText)))
    case .referral(let service): members.append(("to", .text(service.rawValue)))
    case .sessionLimit(let state): members.append(("state", .text(state.rawValue)))
    case .scope, .requirement, .block, .reservation, .note: break
    }
    members += [
      ("facts", JSON(when.facts.map(\.rawValue))),
      ("settings", JSON(when.settings.map(\.rawValue))),
      ("says", .text(says)), ("refs", JSON(refs)), ("ledger", JSON(ledger)),
    ]
    return JSON(members: members)
  }
}

extension Reference {
  /// The reference as `trocar evidence` answers it to other programs, with what rests on it.
  package var json: JSON {
    [
      "reference": JSON(number), "first_author": .text(firstAuthor), "year": JSON(year),
      "title": .text(title), "journal": .text(journal), "doi": JSON(doi), "remark": JSON(remark),
      "rules": JSON(Rulebook.standard.rules.filter { $0.refs.contains(number) }.map(\.id)),
      "benchmarks": .array(
        Benchmarks.all.filter { $0.references.contains(number) }.map(\.json)),
      "statements": JSON(Register.standard.citing(number).map(\.id)),
    ]
  }
}

extension Benchmark {
  /// A published figure with its population, as other programs read it.
  package var json: JSON {
    [
      "benchmark": .text(id), "techniques": JSON(techniques.map(\.rawValue)),
      "measured": .text(measured), "figure": .text(figure.words), "population": .text(population),
      "sample": JSON(sample?.words), "follow_up": JSON(followUp),
      "leaning": .text(leaning.rawValue), "says": .text(says), "refs": JSON(references),
    ]
  }
}
