extension CaseReader {
  /// The facts that are to be entered to settle a condition that is unknown, in the order in which
  /// the condition reads them. None where it is settled already.
  package func openFacts(of condition: Condition, at place: Place) -> [FactName] {
    var search = OpenFactSearch(reader: self)
    search.look(into: condition.pushedDown, at: place)
    return search.open
  }
}

/// Goes from a condition down to the entered facts that keep it open.
private struct OpenFactSearch {
  let reader: CaseReader
  private(set) var open: [FactName] = []
  private var seen: Set<Spot> = []

  private struct Spot: Hashable {
    let place: CaseReader.Place
    let fact: FactName
  }

  init(reader: CaseReader) { self.reader = reader }

  mutating func look(into condition: Condition, at place: CaseReader.Place) {
    guard reader.truth(of: condition, at: place) == .unknown else { return }
    switch condition {
    case .always, .isKnown, .not: break
    case .compare(let fact, _): look(into: fact, at: place)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { look(into: condition, at: place) }
    }
  }

  /// The facts behind one that is not settled: when it is asked, its parts, or itself.
  private mutating func look(into fact: FactName, at place: CaseReader.Place) {
    guard !reader.reading(fact, at: place).isSettled, let declaration = reader.catalogue[fact],
      seen.insert(Spot(place: place, fact: fact)).inserted
    else { return }
    guard reader.truthOfBeingAsked(declaration, at: place) == .yes else {
      return look(into: declaration.askedWhen.pushedDown, at: place)
    }
    switch declaration.derivation {
    case nil: add(fact)
    case .condition(let condition): look(into: condition.pushedDown, at: place)
    case .cases(let cases):
      for choice in cases.prefix(while: { reader.truth(of: $0.when, at: place) != .yes }) {
        look(into: choice.when.pushedDown, at: place)
      }
    case .formula(let formula): look(into: formula, of: fact, at: place)
    }
  }

  private mutating func look(
    into formula: Formula, of fact: FactName, at place: CaseReader.Place
  ) {
    var hasOpenPart = false
    for part in formula.reads {
      let places = reader.places(of: part, readAt: place)
      if places.isEmpty {
        // Of a lesion or a study, and there is none yet.
        add(part)
        hasOpenPart = true
      }
      for partPlace in places where !reader.reading(part, at: partPlace).isSettled {
        look(into: part, at: partPlace)
        hasOpenPart = true
      }
    }
    guard !hasOpenPart else { return }
    let ofStudies = formula.reads.filter { reader.catalogue[$0]?.scope == .study }
    if !ofStudies.isEmpty {
      // What is recorded says all it can: only a further study can say more.
      ofStudies.forEach { add($0) }
    } else if formula.stated != .never {
      add(fact)
    }
  }

  private mutating func add(_ fact: FactName) {
    if !open.contains(fact) { open.append(fact) }
  }
}

extension CaseReader {
  /// Where a part of a computation is to be found: here, or in each study or lesion.
  fileprivate func places(of fact: FactName, readAt place: Place) -> [Place] {
    guard let scope = catalogue[fact]?.scope else { return [place] }
    switch place {
    case .study: return [place]
    case .lesion where scope != .study: return [place]
    case .wholeCase where scope != .study && !scope.isOfLesion: return [place]
    case .wholeCase, .lesion:
      return scope == .study
        ? record.studies.indices.map(Place.study) : record.lesions.indices.map(Place.lesion)
    }
  }
}

extension Reading {
  /// Whether nothing that could still be entered would change the reading.
  fileprivate var isSettled: Bool { isKnown || self == .notApplicable }
}
