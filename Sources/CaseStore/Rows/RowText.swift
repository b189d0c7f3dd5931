internal import Foundation
internal import Logic

/// Text in the rows of the store: JSON with its keys in order, so that equal things have equal text.
enum RowText {
  /// The form in which this program writes, and the newest that it reads.
  static let version = 1

  static func text(_ row: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(row), as: UTF8.self)
  }

  /// Reads what `text` gives, or says why it cannot.
  static func read<Row: Decodable>(
    _ type: Row.Type, from text: String, version: Int
  ) throws(Unreadable) -> Row {
    guard version == Self.version else {
      throw Unreadable("it is written in form \(version), and this program reads \(Self.version)")
    }
    guard !JSONNesting.isTooDeep(text.utf8) else {
      throw Unreadable("it nests deeper than anything that the store writes")
    }
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw Unreadable("it is not in the form that the store writes")
    }
  }
}

/// Why a row cannot be read, as part of a sentence.
struct Unreadable: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// The answers of one change of an identity, apart from the journal so that they can be erased.
struct IdentityText {
  var old: AnswerText?
  var new: AnswerText?
}
