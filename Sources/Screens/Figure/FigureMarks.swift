internal import Canvas

/// What stands in the box of a place: letters of lesions, then marks, in three characters. What has
/// no room is a `+`; the words beside the figure always have it all.
struct FigureMarks: Hashable, Sendable {
  let spans: [Span]

  static let columns = 3

  init(_ place: FigurePlace, _ lesions: [FigureLesion]) {
    let here = lesions.filter { $0.places.contains(place) }
    let further = lesions.filter { $0.further.contains(place) }
    let letters =
      here.map { Span(String($0.letter), .figureLesion) }
      + further.map { Span($0.letter.lowercased(), .figureLesion) }
    let marks = Self.marks(here)
    guard letters.count > 1 else {
      spans = Self.fit(letters + marks)
      return
    }
    // A hold is never what gives way.
    let hold = marks.first.flatMap { $0.role == .figureLesion ? nil : $0 }
    let room = Self.columns - (hold == nil ? 0 : 1)
    let shown =
      letters.count > room
      ? Array(letters.prefix(room - 1)) + [Self.more] : Array(letters.prefix(room))
    spans = shown + (hold.map { [$0] } ?? [])
  }

  private static let more = Span("+", .textDim)

  private static func fit(_ all: [Span]) -> [Span] {
    all.count <= columns ? all : Array(all.prefix(columns - 1)) + [more]
  }

  /// The worst of the holds, then what is on record of the bone.
  private static func marks(_ lesions: [FigureLesion]) -> [Span] {
    var marks: [Span] = []
    if lesions.contains(where: { !$0.calledFor.isEmpty }) {
      marks.append(Span("!", .figureHold))
    } else if lesions.contains(where: { !$0.notExcluded.isEmpty }) {
      marks.append(Span("?", .stateUnknown))
    }
    if lesions.contains(where: { $0.collapse != nil }) { marks.append(Span("v", .figureLesion)) }
    if lesions.contains(where: { $0.treated != nil }) { marks.append(Span("=", .figureTreated)) }
    return marks
  }

  /// What the marks mean, as wide as there is room.
  static let legend = [
    "A lesion  a takes it in  + see words", "! hold open  ? hold not excluded",
    "v height lost  = treated before",
  ]
}
