internal import Logic
package import Rules

extension Outcomes {
  /// The figures for other programs.
  package var json: JSON {
    [
      "as_of": .text(today.description),
      "filter": [
        "from": JSON(filter.from?.description), "to": JSON(filter.to?.description),
        "techniques": JSON(filter.techniques.map(\.rawValue).sorted()),
        "sites": JSON(filter.sites.map(\.rawValue).sorted()),
        "causes": JSON(filter.causes.map(\.rawValue).sorted()),
      ],
      "small_number": JSON(plan.smallNumber),
      "counts": [
        "cases": JSON(counts.cases), "treated": JSON(treated.count),
        "without_record": JSON(counts.withoutRecord), "stopped": JSON(counts.stopped),
        "cancelled": JSON(counts.cancelled), "without_technique": JSON(counts.withoutTechnique),
        "undated": JSON(counts.undated), "died": JSON(counts.deaths), "lost": JSON(counts.lost),
        "never_seen": JSON(counts.neverSeen),
      ],
      "proportions": .array(proportions.map { $0.json(plan.smallNumber) }),
      "pain": .array(pain.map { $0.json(plan.smallNumber) }),
      "published": .array(benchmarks.map(\.json)),
    ]
  }
}

extension ProportionFigure {
  fileprivate func json(_ least: Int) -> JSON {
    [
      "measure": .text(measure.rawValue), "says": .text(measure.label), "count": JSON(count),
      "of": JSON(known), "not_recorded": JSON(missing),
      "share": proportion.map { .number($0.share) } ?? .null,
      "low": proportion.map { .number($0.interval.lowerBound) } ?? .null,
      "high": proportion.map { .number($0.interval.upperBound) } ?? .null,
      "conclusive": .bool(known >= least),
    ]
  }
}

extension PainFigure {
  fileprivate func json(_ least: Int) -> JSON {
    [
      "time": .text(time.rawValue), "asked": JSON(pain.count), "expected": JSON(expected),
      "median": number(pain.median), "least": number(pain.range?.lowerBound),
      "most": number(pain.range?.upperBound), "paired": JSON(change.count),
      "mean_before": number(before.mean), "mean_change": number(change.mean),
      "low": number(change.meanInterval?.lowerBound),
      "high": number(change.meanInterval?.upperBound), "seen_not_asked": JSON(seenWithoutPain),
      "missing": JSON(missing), "died": JSON(died), "lost": JSON(lost), "not_yet": JSON(notYet),
      "undated": JSON(undated), "conclusive": .bool(change.count >= least),
    ]
  }

  private func number(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }
}

extension OutcomeBenchmark {
  fileprivate var json: JSON {
    let beside: JSON =
      switch subject {
      case .pain: "pain"
      case .measure(let measure): .text(measure.rawValue)
      }
    return [
      "beside": beside, "id": .text(benchmark.id), "figure": .text(benchmark.figure.words),
      "share": benchmark.figure.share.map(JSON.number) ?? .null,
      "population": .text(benchmark.population), "after": JSON(benchmark.followUp),
      "refs": JSON(benchmark.references),
    ]
  }
}
