internal import Canvas
internal import Logic
internal import Rules

/// The figure over the screen, or beside it where there is room: the skeleton with the lesions of
/// the case, the place under the cursor, and its words.
struct Figure: Hashable, Sendable {
  private(set) var place: FigurePlace
  /// Whether keys go to the figure; else it stands beside a step and follows its lesion.
  var hasKeys = true

  /// The figure on the lesion that is shown; on the first segment of the spine where there is none.
  init(_ file: OpenCase) {
    place = Self.place(of: file)
  }

  private static func place(of file: OpenCase) -> FigurePlace {
    let lesions = FigureLesion.all(file)
    return lesions.first { $0.index == file.lesionIndex }?.places.first ?? .level(.c0)
  }

  /// The place to show: that of the shown lesion while keys go to the step.
  func shown(_ file: OpenCase) -> FigurePlace {
    guard !hasKeys else { return place }
    let here = FigureLesion.all(file).first { $0.index == file.lesionIndex }
    return (here?.places ?? []).contains(place) ? place : here?.places.first ?? place
  }

  mutating func move(_ direction: Skeleton.Direction, _ file: OpenCase) {
    let listed = FigureLesion.all(file).filter { !$0.isDrawn }.flatMap(\.places)
    place = Skeleton.place(from: place, direction, listed: listed)
  }

  mutating func go(to place: FigurePlace) { self.place = place }

  /// Goes to the next place that has a lesion, or the one before, in the order of the lesions.
  mutating func turnLesion(by distance: Int, _ file: OpenCase) {
    let lesions = FigureLesion.all(file)
    guard !lesions.isEmpty else { return }
    let here = lesions.firstIndex { $0.places.contains(place) }
    let next = here.map { ($0 + distance + lesions.count) % lesions.count } ?? 0
    place = lesions[next].places.first ?? place
  }

  /// The lesion that Enter goes to: of several at the place the one after the shown one.
  func lesion(_ file: OpenCase) -> FigureLesion? {
    let all = FigureLesion.all(file)
    let here = all.filter { $0.places.contains(place) } + all.filter { $0.further.contains(place) }
    let last = here.firstIndex { $0.index == file.lesionIndex }
    return last.map { here[($0 + 1) % here.count] } ?? here.first
  }
}

extension Figure {
  /// From so many columns the figure stands beside the step and stays open.
  static let paneFrom = 170

  /// The columns of the pane, its edge included.
  static let paneColumns = Skeleton.size.columns + 6

  static func isPane(_ size: Size) -> Bool { size.columns >= paneFrom }
}
