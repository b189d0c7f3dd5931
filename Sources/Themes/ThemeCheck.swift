package import Canvas

/// How well every role of a theme can be read: on its own background, and in the row and the cell
/// under the cursor; in exact colours, and in those of a terminal of 256, of 16 and of 8.
///
/// Numbered colours are taken as xterm has them, and bold text of 8 colours as bright.
/// The terminal's own colours are not known, so that what stands in them cannot be measured.
package struct ThemeCheck: Hashable, Sendable {
  package let theme: Theme

  /// What could be measured, the worst first.
  package let measures: [Measure]

  /// How many could not be measured.
  package let unmeasured: Int

  /// The contrast of one role in one place.
  package struct Measure: Hashable, Sendable {
    package let role: Role

    /// The role whose band it lies on; none for its own background.
    package let ground: Role?
    package let depth: ColourDepth

    /// From 1 to 21.
    package let contrast: Double
  }

  package init(_ theme: Theme) {
    let palette = theme.palette
    var measures: [Measure] = []
    var unmeasured = 0
    for depth in [ColourDepth.direct, .palette, .sixteen, .eight] {
      for ground in [nil, Role.cursorRow, .cursorCell] {
        for role in Role.all {
          let style = palette.style(for: role, on: ground, at: depth)
          guard let text = style.shownText(at: depth), let paper = style.background.light else {
            unmeasured += 1
            continue
          }
          let contrast = text.contrast(with: paper)
          measures.append(
            Measure(role: role, ground: ground, depth: depth, contrast: contrast))
        }
      }
    }
    self.theme = theme
    self.measures = measures.sorted { $0.contrast < $1.contrast }
    self.unmeasured = unmeasured
  }
}

extension ThemeCheck {
  /// The places where the theme is too faint.
  package var failures: [Measure] { measures.filter { $0.contrast < theme.floor } }

  /// The states that share a sign or have none, so that colour alone would tell them apart.
  package var statesWithoutOwnSign: [Role] {
    let states: [Role] = [.stateOk, .stateBad, .stateUnknown, .stateNeutral]
    return states.filter { state in
      guard let sign = theme.sign(for: state) else { return true }
      return states.contains { $0 != state && theme.sign(for: $0) == sign }
    }
  }

  package var isPassed: Bool { failures.isEmpty && statesWithoutOwnSign.isEmpty }

  /// The outcome in words: one line, and one more for each fault.
  package var lines: [String] {
    let faults =
      failures.map { "  \($0.words) is below \(theme.floor.oneDecimal)" }
      + statesWithoutOwnSign.map { "  \($0.rawValue) has no sign of its own" }
    return ["\(theme.name): \(isPassed ? "OK" : "!! \(faults.count) faults"), \(summary)"] + faults
  }

  private var summary: String {
    guard let least = measures.first else { return "the terminal's own colours, not measured" }
    let rest = unmeasured == 0 ? "" : ", \(unmeasured) places in the terminal's own not measured"
    return "least \(least.words)\(rest)"
  }
}

extension ThemeCheck.Measure {
  /// The measure in words: `text.dim on cursor.row in 256 colours 4.9:1`.
  package var words: String {
    let place = ground.map { " on " + $0.rawValue } ?? ""
    let depth =
      switch depth {
      case .palette: " in 256 colours"
      case .sixteen: " in 16 colours"
      case .eight: " in 8 colours"
      case .none, .direct: ""
      }
    return "\(role.rawValue)\(place)\(depth) \(contrast.oneDecimal):1"
  }
}

extension Style {
  /// The colour of the text as a terminal of a depth shows it: with 8 colours bold is bright.
  fileprivate func shownText(at depth: ColourDepth) -> Light? {
    if depth == .eight, attributes.contains(.bold), case .ansi(let number) = foreground, number < 8
    {
      return Colour.ansi(number + 8).light
    }
    return foreground.light
  }
}

extension Double {
  /// Cut and not rounded, so that 4.49 never reads as 4.5.
  fileprivate var oneDecimal: String {
    let tenths = Int(self * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
