package import Logic

/// Which treated cases are counted.
package struct OutcomeFilter: Hashable, Sendable {
  /// The first and the last month of the procedure, either may be open.
  package var from: CalendarDate?
  package var to: CalendarDate?
  package var techniques: Set<Technique>
  package var sites: Set<Site>
  package var causes: Set<Aetiology>

  package init(
    from: CalendarDate? = nil, to: CalendarDate? = nil, techniques: Set<Technique> = [],
    sites: Set<Site> = [], causes: Set<Aetiology> = []
  ) {
    (self.from, self.to) = (from, to)
    (self.techniques, self.sites, self.causes) = (techniques, sites, causes)
  }

  /// The case with the targets that fit; nothing where it does not fit. A case whose day is not on
  /// record fits only where no period is asked for.
  func keeping(_ treated: TreatedCase) -> TreatedCase? {
    if let from {
      guard let date = treated.date, date.dayNumbers.upperBound >= from.dayNumbers.lowerBound
      else { return nil }
    }
    if let to {
      guard let date = treated.date, date.dayNumbers.lowerBound <= to.dayNumbers.upperBound
      else { return nil }
    }
    return treated.keeping { target in
      // What was not done counts as what had been planned.
      let technique = (treated.state == .done ? target.done : target.planned)?.technique
      let isTechnique = techniques.isEmpty || technique.map(techniques.contains) ?? false
      let isSite = sites.isEmpty || target.site.map(sites.contains) ?? false
      let isCause = causes.isEmpty || target.aetiology.map(causes.contains) ?? false
      return isTechnique && isSite && isCause
    }
  }

  /// What is asked for, in words; nothing where all are counted.
  package var words: [String] {
    let names =
      techniques.map(\.label).sorted() + sites.map(\.label).sorted()
      + causes.map(\.label).sorted()
    let since = from.map { ["from \($0.words)"] } ?? []
    let until = to.map { ["to \($0.words)"] } ?? []
    return names + since + until
  }
}
