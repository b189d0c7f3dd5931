internal import Logic
internal import Synchronization

/// The case that was read or kept last, by the very text of its row, so that the next answer to it does
/// not read that text again. Nothing is taken from it but where the row says the same.
final class SnapshotMemo: Sendable {
  private struct Known {
    let id: String
    let text: String
    let filed: Case
  }

  private let known = Mutex<Known?>(nil)

  /// The case of a row that has this text; nothing where another was read since.
  func filed(_ id: String, source: String, text: String) -> Case? {
    known.withLock { known in
      guard let known, known.id == id, known.filed.source == source, known.text == text
      else { return nil }
      return known.filed
    }
  }

  /// Takes a case with the text of its row, both without who the patient is.
  func take(_ filed: Case, text: String) {
    known.withLock { $0 = Known(id: filed.id, text: text, filed: filed) }
  }
}
