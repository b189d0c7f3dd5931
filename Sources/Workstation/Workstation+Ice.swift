internal import Canvas
internal import IceBall
internal import Screens

extension Workstation {
  /// Begins to reckon the ice of a plan; what was being reckoned is not wanted any more.
  mutating func estimateIce(_ plan: FreezePlan) -> [News] {
    dropIce()
    guard let model = outside.iceModel else {
      return [.ice(.refused(plan, "This program has no model of the ice."))]
    }
    iceErrand = IceErrand(plan, model, at: outside.uptime())
    return []
  }

  mutating func dropIce() {
    iceErrand?.stop()
    iceErrand = nil
  }

  /// What the model has said since the last time.
  mutating func iceNews() -> [News] {
    guard let news = iceErrand?.takeNews(at: outside.uptime()) else { return [] }
    if iceErrand?.isDone ?? false { iceErrand = nil }
    return news.map(News.ice)
  }

  /// Reckons the ice of a plan in place, on the coarse grid, for the walk in lines.
  func iceInPlace(_ plan: FreezePlan) -> [News] {
    guard let model = outside.iceModel else {
      return [.ice(.refused(plan, "This program has no model of the ice."))]
    }
    do {
      return [.ice(.estimated(try model(plan, .quick) { true }))]
    } catch {
      return [.ice(.refused(plan, error.says))]
    }
  }
}
