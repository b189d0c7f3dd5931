internal import Canvas
internal import Logic
internal import Rules

/// Step 4: the complications of the chosen plan, with their published rates, what this patient adds
/// to them, and whether each is accepted or mitigated.
struct Complications: Step {
  let name = StepName.complications
  private var row = 0
  var hidesUsual = false
  /// A technique that is looked at while none is chosen.
  private var looksAt: Technique?

  /// What was decided about a risk.
  enum Review: Hashable, Sendable {
    case open, accepted, mitigated

    var words: String {
      switch self {
      case .open: "open"
      case .accepted: "accepted"
      case .mitigated: "mitigated"
      }
    }
  }

  func standing(_ file: OpenCase) -> Standing {
    var (done, all) = (0, 0)
    for (index, lesion) in file.record.lesions.enumerated() {
      guard let technique = file.plannedTechniques[lesion.id] else { continue }
      let risks = Risks.review(file.reader, at: .lesion(index), of: technique)
      all += risks.count
      done += risks.count { Self.review($0.risk, of: lesion) != .open }
    }
    return all == 0 ? Standing(.neutral) : Standing(done: done, of: all)
  }

  static func review(_ risk: Risk, of lesion: Lesion) -> Review {
    if lesion.sheet.words("risks_mitigated")?.contains(risk.id) ?? false { return .mitigated }
    if lesion.sheet.words("risks_accepted")?.contains(risk.id) ?? false { return .accepted }
    return .open
  }

  /// The technique whose risks are shown: the chosen one, or one that is looked at.
  func technique(_ file: OpenCase) -> Technique? {
    guard let lesion = file.lesion else { return nil }
    if let planned = file.plannedTechniques[lesion.id] { return planned }
    let open = openTechniques(file)
    return looksAt.flatMap { open.contains($0) ? $0 : nil } ?? open.first
  }

  /// Whether the technique is chosen, so that its risks can be reviewed.
  func isChosen(_ file: OpenCase) -> Bool {
    file.lesion.map { file.plannedTechniques[$0.id] != nil } ?? false
  }

  func openTechniques(_ file: OpenCase) -> [Technique] {
    (file.lesionAssessment?.techniques ?? []).filter { !$0.verdict.isClosed }.map(\.technique)
  }

  /// The risks, raised ones first, those that are not known next.
  func risks(_ file: OpenCase) -> [RiskAssessment] {
    guard let technique = technique(file) else { return [] }
    let all = Risks.review(file.reader, at: .lesion(file.lesionIndex), of: technique)
    let order: [RiskState] = [.raised, .notKnown, .usual]
    let sorted = order.flatMap { state in all.filter { $0.state == state } }
    return hidesUsual ? sorted.filter { $0.state != .usual } : sorted
  }

  func index(_ risks: [RiskAssessment]) -> Int { max(0, min(row, risks.count - 1)) }

  func selected(_ file: OpenCase) -> RiskAssessment? {
    let risks = risks(file)
    return risks.indices.contains(index(risks)) ? risks[index(risks)] : nil
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let risks = risks(file)
    row = max(0, min(risks.count - 1, index(risks) + distance))
  }

  /// Goes to the next risk that is not reviewed; whether there is one.
  mutating func moveToOpen(in file: OpenCase) -> Bool {
    let risks = risks(file)
    guard let lesion = file.lesion, !risks.isEmpty else { return false }
    let here = index(risks)
    let next = (1...risks.count).map { (here + $0) % risks.count }
      .first { Self.review(risks[$0].risk, of: lesion) == .open }
    guard let next else { return false }
    row = next
    return true
  }

  mutating func lookAtNext(by distance: Int, in file: OpenCase) {
    let open = openTechniques(file)
    guard !open.isEmpty else { return }
    let here = technique(file).flatMap(open.firstIndex) ?? 0
    looksAt = open[(here + distance + open.count) % open.count]
    row = 0
  }

  mutating func lesionTurned(in file: OpenCase) { row = 0 }
}
