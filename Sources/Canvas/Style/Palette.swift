/// The style of every role: what a theme comes to.
package struct Palette: Hashable, Sendable {
  package var styles: [Role: Style]

  /// Roles that are not named take the style of their nearest named parent.
  package init(_ styles: [Role: Style] = [:]) { self.styles = styles }

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
