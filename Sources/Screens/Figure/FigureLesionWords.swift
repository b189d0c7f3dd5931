internal import Canvas
internal import Logic
internal import Rules

/// A lesion in words, for the figure: where and what, how large, what is chosen, what holds it up,
/// its scores with their gauges.
struct FigureLesionWords {
  private let lesion: FigureLesion
  private let file: OpenCase
  private let sheet: Sheet

  init(_ lesion: FigureLesion, _ file: OpenCase) {
    self.lesion = lesion
    self.file = file
    sheet = file.record.lesions[lesion.index].sheet
  }

  /// - Parameter isBrief: whether a hold has one line, cut at its end.
  func lines(_ width: Int, isBrief: Bool) -> [[Span]] {
    head(width) + [planned] + holds(width, isBrief: isBrief) + marks(width) + scores(width)
  }

  private func head(_ width: Int) -> [[Span]] {
    let name = "\(lesion.id) \(FigureWords.target(lesion, file))"
    return "\(name): \(what)".wrapped(to: max(8, width)).enumerated().map { number, line in
      guard number == 0, line.hasPrefix(name) else { return [Span(line)] }
      return [Span(name, .textStrong), Span(String(line.dropFirst(name.count)))]
    }
  }

  /// Cause, histology, size and matrix, as far as they are on record.
  var what: String {
    let words = [
      label(.aetiology) ?? "cause not known", label(.tumourType),
      sheet.number("lesion_size_mm").map { "\($0.written) mm" }, label("lesion_matrix"),
    ]
    return words.compactMap(\.self).joined(separator: ", ")
  }

  private func label(_ fact: FactName) -> String? {
    sheet.word(fact).map { file.catalogue.label(of: $0, in: fact) }
  }

  private var planned: [Span] {
    guard let technique = file.plannedTechniques[lesion.id] else {
      let isNone = sheet.word(.plannedTechnique) == "none"
      return [Span(isNone ? "No treatment is planned." : "No technique chosen yet.")]
    }
    let verdict = file.assessment.lesion(lesion.id)?[technique]?.verdict.label ?? ""
    return [Span(technique.label, .textStrong), Span(verdict.isEmpty ? "" : ": \(verdict)")]
  }

  private func holds(_ width: Int, isBrief: Bool) -> [[Span]] {
    let room = max(8, width - 3)
    let called = lesion.calledFor.flatMap { open in
      let says = open.hold.rule.says
      let lines = isBrief ? [says.clipped(to: room)] : says.wrapped(to: room)
      return lines.enumerated().map { number, line in
        [Span(number == 0 ? "!! " : "   ", .stateBad), Span(line)]
      }
    }
    let left = lesion.notExcluded.count
    let open: [[Span]] =
      left == 0
      ? []
      : [[Span("?? ", .stateUnknown), Span("\(Counted.words(left, "hold")) not excluded yet")]]
    return called.isEmpty && open.isEmpty
      ? [[Span("OK ", .stateOk), Span("no hold")]] : called + open
  }

  private func marks(_ width: Int) -> [[Span]] {
    [lesion.collapse, lesion.treated].compactMap(\.self).map { [Span($0.clipped(to: width))] }
  }

  private func scores(_ width: Int) -> [[Span]] {
    ScoreGauge.all(of: lesion.index, file).flatMap { $0.lines(width) }
  }

}
