package import Canvas

/// How the roles of the screen look: one file in `themes/`, or one of the two that are built in.
///
/// Each property is inherited by itself: `frame.title: { attr: bold }` is bold in the colours of
/// `frame`, and these are those of `text` if `frame` names none. What no parent names is the
/// terminal's own. A theme that inherits another takes what it leaves out from that theme first.
package struct Theme: Hashable, Sendable {
  package let name: String

  /// What the theme is for, in a few words.
  package let purpose: String

  /// The least contrast that text must have, as WCAG measures it: 4.5 or more.
  package let floor: Double

  /// What the theme says of each role that it names.
  package let looks: [Role: Look]

  package init(name: String, purpose: String, floor: Double = 4.5, looks: [Role: Look]) {
    self.name = name
    self.purpose = purpose
    self.floor = floor
    self.looks = looks
  }
}

extension Theme {
  /// This theme, with what its roles leave out taken from the same roles of another.
  func inheriting(_ other: Theme) -> Theme {
    let looks = looks.merging(other.looks) { own, inherited in own.completed(by: inherited) }
    return Theme(name: name, purpose: purpose, floor: floor, looks: looks)
  }

  /// The styles of all roles, for the terminal.
  package var palette: Palette {
    Palette(
      Dictionary(uniqueKeysWithValues: Role.all.map { ($0, style(for: $0)) }), floor: floor)
  }

  /// How a role looks by itself.
  package func style(for role: Role) -> Style {
    let look = look(for: role)
    return Style(
      foreground: look.foreground ?? .terminal, background: look.background ?? .terminal,
      attributes: look.attributes ?? [])
  }

  /// The sign that stands for a role where colour is not enough; most roles have none.
  package func sign(for role: Role) -> String? { look(for: role).sign }

  private func look(for role: Role) -> Look {
    var look = looks[role] ?? Look()
    var next = role.parent
    while let parent = next {
      if let above = looks[parent] { look = look.completed(by: above) }
      next = parent.parent
    }
    return look
  }
}

extension Role {
  /// Every role that a theme may name: those of the screens and their parents.
  static let nameable: [Role] = {
    var names: [Role] = []
    var seen: Set<Role> = []
    for role in Role.all {
      let parents = Array(sequence(first: role) { $0.parent }.dropFirst())
      for role in parents.reversed() + [role] where seen.insert(role).inserted {
        names.append(role)
      }
    }
    return names
  }()
}
