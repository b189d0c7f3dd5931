internal import Canvas

/// The four states of anything on a screen. A sign always stands with a word; colour repeats it.
package enum Sign: Hashable, Sendable, CaseIterable {
  case ok
  /// Not met, a hold, or a raised risk.
  case bad
  /// Blank or not known.
  case unknown
  /// A note, or does not apply.
  case neutral

  package var text: String {
    switch self {
    case .ok: "OK"
    case .bad: "!!"
    case .unknown: "??"
    case .neutral: "--"
    }
  }

  var role: Role {
    switch self {
    case .ok: .stateOk
    case .bad: .stateBad
    case .unknown: .stateUnknown
    case .neutral: .stateNeutral
    }
  }
}
