internal import Canvas
internal import Rules

/// All risks of a lesion at a glance: a sign for each in the order of the register, and how many
/// there are of each kind.
///
///     [!!?-----]  2 raised, 1 not known, 5 usual, 3 open
struct RiskSummary: Hashable, Sendable {
  private let states: [RiskState]
  private let open: Int?

  init(_ lines: [RiskLine], isReviewed: Bool) {
    states = lines.sorted { $0.number < $1.number }.map(\.assessed.state)
    open = isReviewed ? lines.count { $0.review == .open } : nil
  }

  var strip: [Span] {
    let signs = states.map { state in
      switch state {
      case .raised: Span("!", state.role)
      case .notKnown: Span("?", state.role)
      case .usual: Span("-", state.role)
      }
    }
    return [Span("[", .textDim)] + signs + [Span("]", .textDim)]
  }

  /// What there is none of is left out, but for the raised ones.
  ///
  /// - Parameter isBrief: where there is room for two counts only.
  func words(isBrief: Bool) -> [Span] {
    func count(_ state: RiskState) -> Int { states.count { $0 == state } }
    let all = [(count(.notKnown), "not known"), (count(.usual), "usual"), (open ?? 0, "open")]
    let others = isBrief ? [open == nil ? all[0] : all[2]] : all
    let text = others.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    return [Span("\(count(.raised)) raised\(text)", .textStrong)]
  }
}
