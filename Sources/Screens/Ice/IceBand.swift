internal import Canvas

/// How cold a spot became, as the picture fills it: each band has its own character and its own role.
enum IceBand: Int, Hashable, Sendable, Comparable, CaseIterable {
  case warm, edge, lethal, core

  /// The band of a temperature in degrees C. A limit itself counts as reached.
  init(celsius: Double) {
    self = celsius <= -40 ? .core : celsius <= -20 ? .lethal : celsius <= 0 ? .edge : .warm
  }

  static func < (left: IceBand, right: IceBand) -> Bool { left.rawValue < right.rawValue }

  /// The character of a cell that is filled with it; denser is colder.
  func sign(isDrawn: Bool) -> Character {
    switch self {
    case .warm: " "
    case .edge: isDrawn ? "\u{2591}" : "-"
    case .lethal: isDrawn ? "\u{2592}" : "="
    case .core: isDrawn ? "\u{2593}" : "#"
    }
  }

  var role: Role {
    switch self {
    case .warm: .text
    case .edge: .iceEdge
    case .lethal: .iceLethal
    case .core: .iceCore
    }
  }

  /// The character and role of a cell whose upper and lower half differ, where characters are drawn:
  /// half blocks along -20 C, the limit that counts most, and a point in the half that is ice along
  /// the edge of it. So the picture has twice the rows without a colour.
  static func halves(_ upper: IceBand, _ lower: IceBand) -> (Character, Role) {
    let (warmer, colder) = (min(upper, lower), max(upper, lower))
    let isLower = lower > upper
    if colder >= .lethal, warmer < .lethal {
      return (isLower ? "\u{2584}" : "\u{2580}", .iceLethal)
    }
    if warmer == .warm, colder == .edge { return (isLower ? "." : "'", .iceEdge) }
    return (warmer.sign(isDrawn: true), warmer.role)
  }
}
