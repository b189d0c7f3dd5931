/// The style of every role: what a theme comes to.
package struct Palette: Hashable, Sendable {
  package var styles: [Role: Style]

  /// The least contrast that terminals of few colours may leave text, 1 to 21.
  package let floor: Double

  /// Roles that are not named take the style of their nearest named parent.
  package init(_ styles: [Role: Style] = [:], floor: Double = 4.5) {
    self.styles = styles
    self.floor = floor
  }

  /// How a role looks, on a ground if it lies on one.
  package func style(for role: Role, on ground: Role? = nil) -> Style {
    let own = named(role)
    guard let ground else { return own }
    return own.laid(on: named(ground))
  }

  private func named(_ role: Role) -> Style {
    var next: Role? = role
    while let role = next {
      if let style = styles[role] { return style }
      next = role.parent
    }
    return .plain
  }
}
