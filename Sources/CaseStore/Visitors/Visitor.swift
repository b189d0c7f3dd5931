/// Who works with a store, as what, and from where.
///
/// Given when the store is opened by whoever lets them in, never by the visitor: the store takes no
/// change in another name.
package struct Visitor: Hashable, Sendable {
  /// As the journal names them.
  package let name: String
  package let role: Role
  /// Where their line comes from; nothing for somebody at the machine itself.
  package let place: String?

  /// What somebody may do in a store; each role may do what the ones before it may.
  package enum Role: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Reads.
    case viewer
    /// Records answers, plans and what meetings came to.
    case planner
    /// Withdraws and reinstates cases, erases who a patient is, and keeps the store whole.
    case lead

    package static func < (left: Role, right: Role) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .viewer: 0
      case .planner: 1
      case .lead: 2
      }
    }
  }

  /// Somebody at their own machine, who may do everything.
  package static func owner(_ name: String) -> Visitor {
    Visitor(name: name, role: .lead, place: nil)
  }

  /// Somebody who was let in from elsewhere.
  ///
  /// - Throws: `unsoundVisitor` for a name or a place that could not stand in a journal.
  package init(_ name: String, _ role: Role, from place: String) throws(StoreError) {
    guard 1...100 ~= name.utf8.count, Self.isSound(name) else { throw .unsoundVisitor(name) }
    guard 1...100 ~= place.utf8.count, Self.isSound(place) else { throw .unsoundVisitor(place) }
    self.init(name: name, role: role, place: place)
  }

  private init(name: String, role: Role, place: String?) {
    self.name = name
    self.role = role
    self.place = place
  }

  /// Whether a text is one visible line without blanks at its ends.
  private static func isSound(_ text: String) -> Bool {
    guard text.first?.isWhitespace == false, text.last?.isWhitespace == false else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        false
      default: true
      }
    }
  }
}
