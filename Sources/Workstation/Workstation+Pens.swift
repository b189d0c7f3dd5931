internal import CaseStore
internal import Logic
internal import Screens

extension Workstation {
  /// Takes the pen of a case that is being opened, where it can be had.
  func takePen(of id: String) throws -> PenStanding {
    guard let role = outside.store.visitor?.role, role < Deed.plan.role else {
      return try outside.store.takePen(of: id).standing
    }
    return .viewer
  }

  /// `:pen` of somebody who reads along.
  func askForPen(of id: String) -> [News] { pen { try outside.store.askForPen(of: id) } }

  /// `:pen` of somebody who was asked.
  func handOverPen(of id: String) -> [News] { pen { try outside.store.handOverPen(of: id) } }

  /// What others have done to the open case, and who may change it now.
  mutating func lookAtTheStore(for file: OpenCase?) -> [News] {
    let store = outside.store
    guard store.hasSession, let file else { return [] }
    let id = file.record.id
    do {
      guard try following.hasNews(in: store, isWaiting: file.pen.isAsked) else { return [] }
      let watch = try store.watch(id)
      var news: [News] = []
      if watch.entries >= nextNumber, file.saving.outbox.isEmpty {
        let (record, journal) = try store.open(id)
        nextNumber = (journal.last?.number ?? 0) + 1
        news.append(.followed(record, journal))
      }
      guard file.pen != .viewer else { return news }
      following.holder = watch.pen.holderAtWork
      let pen = try standing(of: watch.pen, of: id)
      return pen == file.pen ? news : news + [.pen(pen)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// A pen that was let go of, that is waited for and can be had now, or that somebody's own program has
  /// left behind, is taken by whoever sees it first.
  private func standing(of pen: Pen, of id: String) throws -> PenStanding {
    switch pen {
    case .free: try outside.store.askForPen(of: id).standing
    case .held(let holding)
    where holding.isTakeable && (holding.isAsked || holding.isGone && holding.by == outside.who):
      try outside.store.askForPen(of: id).standing
    case .mine, .held: pen.standing
    }
  }

  private func pen(_ work: () throws -> Pen) -> [News] {
    do { return [.pen(try work().standing)] } catch { return [.failed("\(error)")] }
  }
}

extension Pen {
  /// As the screens have it. A free pen is had by whoever writes next.
  var standing: PenStanding {
    switch self {
    case .mine(let asking): .mine(askedBy: asking)
    case .free: .mine(askedBy: [])
    case .held(let holding):
      .held(by: holding.by, isAsked: holding.isAsked, isGone: holding.isGone)
    }
  }

  /// Who has it and is not known to be gone.
  fileprivate var holderAtWork: Holding? {
    if case .held(let holding) = self, !holding.isGone { holding } else { nil }
  }
}

extension PlaceLeft {
  /// What the store keeps of a place on the desk.
  init(_ place: DeskPlace, seconds: Int) {
    self.init(
      caseID: place.caseID, step: place.step,
      field: place.field.map { field in
        Field(subject: field.subject.kept, fact: field.fact.rawValue, typed: place.typed)
      }, seconds: seconds)
  }

  /// The place again.
  var onDesk: DeskPlace {
    DeskPlace(
      caseID: caseID, step: step,
      field: field.flatMap { field in
        Subject(kept: field.subject).map { FactPlace($0, FactName(field.fact)) }
      }, typed: field?.typed)
  }
}

extension Subject {
  fileprivate var kept: String {
    switch self {
    case .wholeCase: "case"
    case .lesion(let id): "lesion \(id)"
    case .study(let id): "study \(id)"
    case .visit(let id): "visit \(id)"
    }
  }

  fileprivate init?(kept: String) {
    if kept == "case" {
      self = .wholeCase
    } else if kept.hasPrefix("lesion ") {
      self = .lesion(String(kept.dropFirst("lesion ".count)))
    } else if kept.hasPrefix("study ") {
      self = .study(String(kept.dropFirst("study ".count)))
    } else if kept.hasPrefix("visit ") {
      self = .visit(String(kept.dropFirst("visit ".count)))
    } else {
      return nil
    }
  }
}
