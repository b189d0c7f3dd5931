internal import Logic

/// A published value with its unit, exactly as far as the source states it.
package enum Figure: Hashable, Sendable {
  /// A score before and after treatment, in points.
  case points(from: Double, to: Double)
  /// A rate or a reduction in percent.
  case percent(Double)
  /// A rate in percent that the source calls approximate.
  case about(percent: Double)
  /// The highest rate reported, in percent.
  case upTo(percent: Double)
  /// So many of so many.
  case share(Int, of: Int)
  /// A number of events; the source gives no denominator.
  case events(Int)
  /// Patients treated for each life saved.
  case patientsPerLife(Double)
  /// A finding for which the source gives no number.
  case reported

  /// The value in a few words, for a cell of a table.
  package var words: String {
    switch self {
    case .points(let before, let after): "\(before.written) to \(after.written) points"
    case .percent(let rate): "\(rate.written) %"
    case .about(let rate): "about \(rate.written) %"
    case .upTo(let rate): "up to \(rate.written) %"
    case .share(let part, let whole): "\(part) of \(whole)"
    case .events(let count): "\(count), of how many is not said"
    case .patientsPerLife(let number): "1 life for \(number.written) patients"
    case .reported: "no figure given"
    }
  }
}
