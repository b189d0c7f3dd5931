/// One line for the reader, in the row above the keys, until the next key.
package struct Notice: Hashable, Sendable {
  package let text: String
  package let tone: Tone

  package enum Tone: Hashable, Sendable, CaseIterable {
    /// Something happened, or how to go on.
    case info
    /// Something asks for attention: a hold, a refusal, a key that is off.
    case warn
    /// Something failed.
    case error
  }

  package init(_ text: String, _ tone: Tone = .info) {
    self.text = text
    self.tone = tone
  }
}
