internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

/// Holds the present rulebook against what was said before.
struct Comparing {
  let rulebook: Rulebook
  private(set) var result: ComparisonResult

  init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    result = ComparisonResult(present: rulebook.mark)
  }

  /// Compares with the decision of one case.
  mutating func compareDecision(on id: String, in store: CaseStore) throws {
    guard let decision = try store.decision(on: id) else {
      result.undecided += 1
      return
    }
    guard decision.stands else {
      result.takenBack += 1
      return
    }
    let mark = decision.ruling.rulebook
    let changes = try changes(since: mark) { try store.rulebookText(digest: mark.digest) }
    let day =
      CalendarDate(dayNumber: decision.entry.seconds / 86_400)?.words ?? "at an unknown time"
    result.cases.append(
      ComparedCase(
        caseID: id, occasion: "decided \(day) by \(decision.entry.who)", rulebook: mark,
        changes: Comparison(with: rulebook, since: changes)
          .changes(of: decision.decided, since: decision.ruling.standpoints)))
  }

  /// Compares with the decisions of all cases of a store.
  mutating func compareDecisions(in store: CaseStore) throws {
    let ids = try store.decidedCaseIDs()
    result.undecided = try store.caseIDs().count - ids.count
    forEach(ids, of: "decisions") { comparing, id in
      do {
        try comparing.compareDecision(on: id, in: store)
      } catch {
        comparing.result.failures.append("\(error)")
      }
    }
  }

  /// Compares cases as they stand with what another rulebook says of them.
  mutating func compare(_ cases: [Case], with other: Rulebook) {
    let (mark, changes) = (other.mark, RulebookChanges(from: other.canonicalText, to: text))
    result.rulebooks[mark] = changes
    forEach(cases, of: "cases") { comparing, record in
      let before = other.assess(record, asking: false).standpoints
      comparing.result.cases.append(
        ComparedCase(
          caseID: record.id, occasion: "as it stands", rulebook: mark,
          changes: Comparison(with: comparing.rulebook, since: changes)
            .changes(of: record, since: before)))
    }
  }

  /// Compares with an assessment that `trocar assess --format json` gave earlier.
  mutating func compare(_ stored: StoredAssessment, of record: Case) throws {
    let mark = RulebookMark(version: stored.rulebook.version, digest: stored.rulebook.digest)
    let changes = try changes(since: mark) { nil }
    result.cases.append(
      ComparedCase(
        caseID: stored.caseID, occasion: "assessed earlier", rulebook: mark,
        changes: Comparison(with: rulebook, since: changes)
          .changes(of: record, since: try stored.standpoints()),
        otherAnswers: stored.otherAnswers(in: record, rulebook)))
  }

  private mutating func forEach<Item>(
    _ items: [Item], of words: String, _ compare: (inout Comparing, Item) -> Void
  ) {
    var job = LongJob(total: items.count, of: words)
    for (index, item) in items.enumerated() {
      guard job.goesOn(after: index) else {
        result.stoppedBefore = items.count
        return
      }
      compare(&self, item)
    }
  }

  private var text: String { rulebook.canonicalText }

  /// What differs from an earlier rulebook, found once.
  private mutating func changes(
    since mark: RulebookMark, text: () throws -> String?
  ) throws -> RulebookChanges? {
    if let found = result.rulebooks[mark] { return found }
    let known = [rulebook, .standard].first { $0.digest == mark.digest }
    let kept = try known?.canonicalText ?? text()
    if let kept, Rulebook.digest(ofText: kept) != mark.digest {
      throw Failure(
        "The text of rulebook \(mark.digest.prefix(12)) is not what its digest says. Restore the last "
          + "backup of the store.")
    }
    let changes = kept.map { RulebookChanges(from: $0, to: self.text) }
    result.rulebooks[mark] = .some(changes)
    return changes
  }
}

extension Rulebook {
  var mark: RulebookMark { RulebookMark(version: version, digest: digest) }
}

extension Ruling {
  /// What was said, as far as this program knows the techniques and verdicts.
  var standpoints: [Standpoint] {
    lesions.flatMap { lesion in
      lesion.techniques.compactMap { said in
        guard let technique = Technique(rawValue: said.technique),
          let verdict = Verdict(rawValue: said.verdict)
        else { return nil }
        return Standpoint(
          lesion: lesion.id, technique: technique, verdict: verdict,
          because: said.because.flatMap(Because.init),
          deciding: said.deciding.map { .init(rule: $0.rule, truth: $0.truth) }, holds: said.holds)
      }
    }
  }
}
