internal import Canvas
internal import IceBall

/// What the signs of the picture stand for.
struct IceLegend {
  private let plan: FreezePlan
  private let isDrawn: Bool

  init(_ plan: FreezePlan, _ isDrawn: Bool) { (self.plan, self.isDrawn) = (plan, isDrawn) }

  /// All that can be in a picture.
  func lines(_ width: Int) -> [[Span]] { lines(width) { _ in true } }

  /// What is in a picture, and the bands.
  func lines(_ width: Int, of picture: Grid) -> [[Span]] {
    var seen: Set<Character> = []
    for row in 0..<picture.size.rows {
      for cell in picture.row(row) where cell.role == .iceGuard { seen.insert(cell.character) }
    }
    return lines(width, where: seen.contains)
  }

  private func lines(_ width: Int, where isShown: (Character) -> Bool) -> [[Span]] {
    wrap(bands, width) + wrap(marks(isShown), width)
  }

  private var bands: [[Span]] {
    [
      (IceBand.edge, "0 to -20 C"), (.lethal, "below -20 C"), (.core, "below -40 C"),
    ].map { band, words in
      [Span(String(band.sign(isDrawn: isDrawn)), band.role), Span(" \(words)", .textDim)]
    }
  }

  private func marks(_ isShown: (Character) -> Bool) -> [[Span]] {
    var seen: Set<Character> = []
    let near = plan.structures.filter { isShown($0.letter) && seen.insert($0.letter).inserted }.map
    {
      [Span(String($0.letter), .iceGuard), Span(" \($0.name)", .textDim)]
    }
    return [
      [Span("o", .iceLesion), Span(" lesion", .textDim)],
      [Span("+", .iceProbe), Span(" probe", .textDim)],
    ] + near
  }

  /// Parts in lines, two blanks between them, none of them cut.
  private func wrap(_ parts: [[Span]], _ width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for part in parts {
      if let last = lines.last, last.columns + 2 + part.columns <= width {
        lines[lines.count - 1] += ["  "] + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }
}
