internal import Logic

extension PlanQuantity {
  /// The number as it stands for a lesion.
  func figure(_ reader: CaseReader, at place: CaseReader.Place) -> PlanFigure {
    let sums = PlanSums(reader: reader, place: place)
    let result = result(sums)
    return PlanFigure(
      quantity: self, reading: result.reading, working: result.working, missing: result.missing,
      state: state(of: result.reading, reader.settings), bound: bound(reader.settings))
  }

  private func result(_ sums: PlanSums) -> PlanSums.Result {
    switch self {
    case .reserveToNerve: sums.reserve(to: LesionFacts.distanceToNeuralStructureMM)
    case .reserveToOrgan: sums.reserve(to: LesionFacts.distanceToOrganMM)
    case .reserveToNearest: sums.reserveToNearest
    case .reserveAtPrintedMargin: sums.reserveAtPrintedMargin
    case .iceBeyondLesion: sums.plain(PlanFacts.iceballMarginMM)
    case .iceDiameter: sums.iceDiameter
    case .shortestFreeze: sums.shortestFreeze
    case .longestFreeze: sums.longestFreeze
    case .freezingInAll: sums.freezingInAll
    case .hardening: .init(Interval(low: 10, high: 20))
    case .cementOfSession: sums.cementOfSession
    case .cementLeft: sums.left(of: 30, after: sums.cementOfSession)
    case .segmentsOfSession: sums.segmentsOfSession
    case .segmentsLeft: sums.left(of: 6, after: sums.segmentsOfSession)
    case .daysOfRelief: sums.daysOfRelief
    }
  }

  private func state(of reading: Reading, _ settings: Settings) -> PlanFigure.State? {
    guard reading != .notApplicable else { return nil }
    let interval = reading.interval
    switch self {
    case .reserveToNerve, .reserveToOrgan, .reserveToNearest, .reserveAtPrintedMargin:
      guard let least = settings.number(.nerveReserveMM) else { return .notKnown }
      return .init(isWithin: interval?.truth(of: .atLeast, least))
    case .iceBeyondLesion:
      return .init(
        isWithin: interval?.truth(of: .atLeast, 8), isAtLimit: interval?.truth(of: .atLeast, 5))
    case .shortestFreeze: return .init(isWithin: interval?.truth(of: .atLeast, 120))
    case .longestFreeze: return .init(isWithin: interval?.truth(of: .atMost, 600))
    case .cementOfSession: return .init(isWithin: interval?.truth(of: .below, 30))
    case .segmentsOfSession:
      return .init(
        isWithin: interval?.truth(of: .below, 6), isAtLimit: interval?.truth(of: .atMost, 6))
    case .iceDiameter, .freezingInAll, .hardening, .cementLeft, .segmentsLeft, .daysOfRelief:
      return nil
    }
  }
}

extension PlanFigure.State {
  /// - Parameters:
  ///   - isWithin: Whether the number keeps well to its bound; nothing where it is not known.
  ///   - isAtLimit: Whether it keeps to the bound read at its widest.
  fileprivate init(isWithin: Truth?, isAtLimit: Truth? = .no) {
    switch (isWithin ?? .unknown, isAtLimit ?? .unknown) {
    case (.yes, _): self = .within
    case (.no, .yes): self = .atLimit
    case (.no, .no): self = .outside
    case (.no, .unknown), (.unknown, _): self = .notKnown
    }
  }
}
