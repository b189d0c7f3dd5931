internal import Logic

extension PairJudge {
  /// The failure in one case, with as few facts as still break the law: facts are taken away one
  /// at a time, from both cases of the pair, for as long as it stays broken.
  mutating func smallestFailure(
    _ breach: Breach, _ technique: Int, more: CaseLanes, less: CaseLanes, lane: Int,
    _ catalogue: Catalogue
  ) -> LawFailure {
    var (more, less) = (more, less)
    more.spread(lane)
    less.spread(lane)
    var kept = 0
    // A lane for each input that might go; the last lane that is left over keeps all.
    while kept < more.inputCount {
      var (fewerMore, fewerLess) = (more, less)
      for index in 0..<min(more.inputCount, Lanes.count) {
        fewerMore.forget(index, in: .only(index))
        fewerLess.forget(index, in: .only(index))
      }
      judge(more: fewerMore, less: fewerLess)
      let stillBroken = lanes(breach, technique)
      guard
        let index = (kept..<more.inputCount).first(where: {
          stillBroken.contains($0) && more.isKnown($0, lane: 0)
        })
      else { break }
      more.forget(index, in: .all)
      less.forget(index, in: .all)
      kept = index + 1
    }
    let facts = more.facts(lane: 0, catalogue)
    let forgotten = (0..<more.inputCount).filter {
      more.isKnown($0, lane: 0) && !less.isKnown($0, lane: 0)
    }
    let without =
      forgotten.isEmpty
      ? ""
      : " Not known at first: \(forgotten.map { more.name($0).rawValue }.joined(separator: ", "))."
    return LawFailure(
      breach.law, verdicts.techniques[technique].technique.rawValue, breach.says + without,
      facts: facts)
  }
}
