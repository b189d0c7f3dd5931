internal import Canvas
internal import IceBall

/// What the model says in words: how much of the lesion is cold enough, where the ice reaches least
/// far, and what it does to the nearest structure. Each with the range of the two other runs, after
/// the first freeze, on which one plans, and after all of them.
struct IceFigures {
  let estimate: IceEstimate
  let ice: IcePlan

  /// A figure of one extent: as it is, and from the least to the most of the three runs.
  struct Spread: Hashable, Sendable {
    let nominal: Double
    let least: Double
    let most: Double

    init?(_ nominal: Double?, _ others: [Double?]) {
      guard let nominal else { return nil }
      let all = [nominal] + others.compactMap(\.self)
      self.nominal = nominal
      (least, most) = (all.min() ?? nominal, all.max() ?? nominal)
    }

    /// `80 %  (61 to 93)`
    func words(_ unit: String, cut: (Double) -> Int) -> String {
      "\(cut(nominal)) \(unit)  (\(cut(least)) to \(cut(most)))"
    }
  }

  /// What one figure is about, and its words after the first freeze and after all.
  struct Row: Hashable, Sendable {
    let title: String
    let first: String
    /// Nothing where there is one freeze.
    let whole: String?
    /// Whether the structure stays warm even in the coldest run; nothing where it is about another.
    var isSpared: Bool?
  }

  var rows: [Row] {
    var rows = [
      row("Lesion below -20 C") { spread($0) { $0.lesionLethal * 100 }?.words("%", cut: Self.cut) },
      row("Least margin of ice, towards \(towards)") {
        spread($0) { $0.leastMargin.mm }?.words("mm", cut: Self.cut)
      },
    ]
    guard let index = nearest, let structure = structure(index) else { return rows }
    rows.append(
      row("0 C edge to \(structure.name)") {
        spread($0) { $0.exposures[index].edgeDistance }?.words("mm", cut: Self.cut)
      })
    let limit = Int(structure.kind.limit.value)
    let isSpared = estimate.optimistic.whole.exposures[index].isSpared
    var cold = row("Coldest there; harm from \(limit) C") {
      spread($0) { $0.exposures[index].leastCelsius }?.words("C", cut: Self.cut)
    }
    cold.isSpared = isSpared
    rows.append(cold)
    return rows
  }

  /// The structure that the ice comes nearest to, by its place in the plan.
  var nearest: Int? {
    let exposures = estimate.nominal.firstFreeze.exposures
    return exposures.indices.min {
      (exposures[$0].edgeDistance ?? .infinity, exposures[$0].leastCelsius)
        < (exposures[$1].edgeDistance ?? .infinity, exposures[$1].leastCelsius)
    }
  }

  private func structure(_ index: Int) -> NearbyStructure? {
    let all = estimate.nominal.firstFreeze.exposures
    return all.indices.contains(index) ? all[index].structure : nil
  }

  private var towards: String { estimate.nominal.firstFreeze.leastMargin.towards.words }

  private var hasSeveral: Bool { ice.plan.stages.count { $0.kind == .freeze } > 1 }

  private func row(_ title: String, _ words: (KeyPath<IceRun, IceExtent>) -> String?) -> Row {
    Row(
      title: title, first: words(\.firstFreeze) ?? "no ice",
      whole: hasSeveral ? words(\.whole) ?? "no ice" : nil)
  }

  private func spread(
    _ when: KeyPath<IceRun, IceExtent>, _ figure: (IceExtent) -> Double?
  ) -> Spread? {
    Spread(
      figure(estimate.nominal[keyPath: when]),
      [
        figure(estimate.pessimistic[keyPath: when]), figure(estimate.optimistic[keyPath: when]),
      ])
  }

  /// Whole numbers, downward: neither coverage nor distance is ever said to be more than it is.
  private static func cut(_ number: Double) -> Int {
    Int(min(max(number, -999), 999).rounded(.down))
  }
}

extension IceFigures {
  /// What has to stand wherever a figure of the model does.
  static let caveat =
    "Model estimate: it decides nothing. Brackets: three runs; real doubt is wider."

  /// The figure in lines of a width.
  func lines(_ width: Int) -> [[Span]] {
    Self.caveat.wrapped(to: width).map { [Span($0, .textStrong)] }
      + rows.flatMap { lines($0, width) } + assumptions(width)
  }

  /// As many lines as there are rows. What must be cut is the end of what was assumed, and that is
  /// said.
  ///
  /// - Parameter isSaidBeside: whether the caveat stands elsewhere too, so that it may give way here.
  func lines(_ width: Int, rows: Int, isSaidBeside: Bool) -> [[Span]] {
    var lines = lines(width)
    if lines.count > rows, isSaidBeside {
      lines.removeFirst(Self.caveat.wrapped(to: width).count)
    }
    guard lines.count > rows, rows > 0 else { return lines }
    return lines.prefix(rows - 1) + [[Span("more on a taller screen", .textDim)]]
  }

  private func lines(_ row: Row, _ width: Int) -> [[Span]] {
    let sign = sign(row)
    let title = row.title.wrapped(to: max(8, width - sign.columns)).enumerated().map {
      number, line in (number == 0 ? sign : []) + [Span(line, .fieldLabel)]
    }
    let when = row.whole == nil ? "the freeze" : "1st freeze"
    var lines = title + [[Span("  \(when)  ", .textDim), Span(row.first, .textStrong)]]
    if let whole = row.whole { lines.append([Span("  after all   ", .textDim), Span(whole)]) }
    return lines
  }

  private func sign(_ row: Row) -> [Span] {
    switch row.isSpared {
    case true?: [Span("OK ", .stateOk)]
    case false?: [Span("!! ", .stateBad)]
    case nil: []
    }
  }

  private func assumptions(_ width: Int) -> [[Span]] {
    "Assumed: \(ice.assumed.joined(separator: "; ")).".wrapped(to: width).map {
      [Span($0, .textDim)]
    }
  }
}
