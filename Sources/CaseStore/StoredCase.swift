package import Logic

/// A case as the store lists it, with what has happened to it.
package struct StoredCase: Hashable, Sendable {
  package let filed: Case
  /// When it was created, in seconds since 1 January 1970, UTC.
  package let created: Int
  /// When it was last changed, in seconds since 1 January 1970, UTC.
  package let lastChange: Int
  /// Who changed it last.
  package let lastWho: String
  /// How many entries its journal has.
  package let entries: Int
  /// Why it was withdrawn; nothing for a case that stands.
  package let withdrawal: Withdrawal?

  package var id: String { filed.id }
}

/// Who took a case out of use, when and why.
package struct Withdrawal: Hashable, Sendable {
  package let reason: String
  package let who: String
  /// When, in seconds since 1 January 1970, UTC.
  package let seconds: Int

  package init(reason: String, who: String, seconds: Int) {
    self.reason = reason
    self.who = who
    self.seconds = seconds
  }
}

/// The cases of a store, and what is wrong with those that could not be read.
package struct CaseList: Sendable {
  package let cases: [StoredCase]
  package let unreadable: [StoreError]
}
