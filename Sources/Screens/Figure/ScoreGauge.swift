internal import Canvas
internal import Logic
internal import Rules

/// A score of a lesion as a gauge with its figure and its band in words. Only what the case has is
/// drawn; a score of which nothing is known has words alone.
struct ScoreGauge: Hashable, Sendable {
  let label: String
  /// The figure, or the range that is left, with the band.
  let words: String
  /// What else there is to say of it; empty where that is all.
  let remark: String
  private let gauge: Gauge
  private let interval: Interval?
  private let role: Role

  /// The gauges of a lesion: its scores, then its pain.
  static func all(of lesion: Int, _ file: OpenCase) -> [ScoreGauge] {
    let id = file.record.lesions[lesion].id
    let scores = (file.assessment.lesion(id)?.scores ?? []).compactMap(ScoreGauge.init)
    return scores + pain(of: lesion, file)
  }

  /// A score by its bands: SINS, Mirels. Nothing for one that has none.
  init?(_ score: ScoreReading) {
    let bands = score.name == "sins" ? SINS.bands : score.name == "mirels" ? Mirels.bands : []
    guard let first = bands.first, let last = bands.last else { return nil }
    let points = Int(first.range.lowerBound)...Int(last.range.upperBound)
    label = score.label
    gauge = Gauge(points, bandsFrom: bands.dropFirst().map { Int($0.range.lowerBound) })
    interval = score.interval
    words = Self.words(score, points, bands)
    remark = ""
    let isBad = score.interval.high > first.range.upperBound
    role = score.interval.exact == nil ? .stateUnknown : isBad ? .stateBad : .stateOk
  }

  private init(pain label: String, _ score: Double, _ remark: String) {
    (self.label, self.remark) = (label, remark)
    words = "\(score.written) of 10"
    (gauge, interval, role) = (Gauge(0...10), Interval(score), .textStrong)
  }

  private static func words(
    _ score: ScoreReading, _ points: ClosedRange<Int>, _ bands: [ScoreBand]
  ) -> String {
    let (low, high) = (score.interval.low, score.interval.high)
    if low <= Double(points.lowerBound), high >= Double(points.upperBound) {
      return "not known: no part is on record"
    }
    let figure = score.interval.exact.map(\.written) ?? "\(low.written) to \(high.written)"
    let missing = score.interval.exact == nil ? score.missing.count : 0
    let open = missing > 0 ? ", \(Counted.words(missing, "part")) missing" : ""
    guard let band = bands.first(where: { $0.label == score.band }) else { return figure + open }
    let range = band.range
    let ends =
      range.lowerBound == range.upperBound
      ? range.lowerBound.written : "\(range.lowerBound.written)-\(range.upperBound.written)"
    return "\(figure), \(band.label) (\(ends))\(open)"
  }

  /// Pain in the order of time: before treatment, then at the follow-up where that is on record.
  private static func pain(of lesion: Int, _ file: OpenCase) -> [ScoreGauge] {
    let sheet = file.record.lesions[lesion].sheet
    let now = sheet.number("pain_score_nrs")
    let later = sheet.number("follow_up_pain_nrs")
    let day = sheet.date("follow_up_date").map { " on \($0.words)" } ?? ", date not known"
    switch (now, later) {
    case (let now?, let later?):
      return [
        ScoreGauge(pain: "Pain", now, "before treatment"),
        ScoreGauge(pain: "then", later, "follow-up\(day)"),
      ]
    case (let now?, nil): return [ScoreGauge(pain: "Pain", now, "the only value: no course yet")]
    case (nil, let later?):
      return [ScoreGauge(pain: "Pain", later, "follow-up\(day); none from before")]
    case (nil, nil): return []
    }
  }

  /// The gauge with its figure beside it or below it, then the remark, wherever they have room.
  func lines(_ width: Int) -> [[Span]] {
    let start = [Span(label.padded(to: Self.labels), .fieldLabel)]
    let isMarked = gauge.marked(from: interval?.low, to: interval?.high) != nil
    guard isMarked, gauge.columns + Self.labels <= width else {
      return [start + [Span(words)]] + below(remark, width)
    }
    let picture = start + gauge.spans(from: interval?.low, to: interval?.high, role)
    let all = remark.isEmpty ? words : "\(words), \(remark)"
    let room = width - picture.columns - 2
    if all.columns <= room { return [picture + [Span("  " + all)]] }
    if words.columns <= room { return [picture + [Span("  " + words)]] + below(remark, width) }
    return [picture] + below(all, width)
  }

  private func below(_ text: String, _ width: Int) -> [[Span]] {
    guard !text.isEmpty else { return [] }
    let blank = String(repeating: " ", count: Self.labels)
    return text.wrapped(to: max(8, width - Self.labels)).map { [Span(blank + $0)] }
  }

  private static let labels = 7
}
