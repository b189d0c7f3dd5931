extension Palette {
  /// The style of a role as a terminal of a depth shows it, on a ground if it lies on one.
  ///
  /// Few colours can make the ground of the cursor the same as that of the text. The band is then
  /// text and ground exchanged, so that the row shows from afar, and not by its gutter alone.
  package func style(for role: Role, on ground: Role?, at depth: ColourDepth) -> Style {
    let style = depth.reduce(style(for: role, on: ground), floor: floor)
    guard let ground, loses(ground, at: depth) else { return style }
    let text = depth.reduce(self.style(for: .text), floor: floor)
    guard style.background == text.background else { return style }
    var band = style
    if text.foreground == .terminal || text.background == .terminal {
      band.attributes.insert(.reverse)
      return band
    }
    (band.foreground, band.background) = (text.background, text.foreground)
    // Where bold is bright, bold black would be grey.
    if depth == .eight, band.foreground == .ansi(0) { band.attributes.remove(.bold) }
    return band
  }

  /// Whether a ground that differs from that of the text is the same at a depth.
  private func loses(_ ground: Role, at depth: ColourDepth) -> Bool {
    guard depth == .eight || depth == .sixteen else { return false }
    let (band, text) = (style(for: ground).background, style(for: .text).background)
    return band != text && band != .terminal && depth.reduce(band) == depth.reduce(text)
  }
}
