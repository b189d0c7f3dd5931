package import Logic

/// How far the journal of a case is saved. Never says saved before the disk has it.
package struct Saving: Hashable, Sendable {
  /// What is not synced yet, in order; the first is on its way or about to be.
  package var outbox: [JournalEntry] = []
  /// Whether the first of them was handed over.
  var isUnderWay = false
  /// Why the last attempt failed.
  package var failure: String?
  /// When the last entry was synced, as people read it.
  var savedAt: String?

  init(savedAt: String? = nil) { self.savedAt = savedAt }

  /// As row 1 has it: `saving`, `saved 10:42`, `SAVE FAILED`; `saved` alone before anything was given.
  package var words: String {
    if failure != nil { return "SAVE FAILED" }
    if !outbox.isEmpty { return "saving" }
    return savedAt.map { "saved \($0)" } ?? "saved"
  }
}
