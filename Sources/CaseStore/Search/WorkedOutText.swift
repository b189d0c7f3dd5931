internal import GRDB

/// What was worked out of a case as it stands in a row, so that it can be taken out of the search
/// again: `{"=sins_total":[9]}` with words as texts.
struct WorkedOutText {
  let rows: Set<IndexedAnswer>

  init(_ rows: Set<IndexedAnswer>) { self.rows = rows }

  private enum Value: Codable {
    case number(Double)
    case word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .word(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }
  }

  init(_ text: String) throws {
    let kept = try RowText.read([String: [Value]].self, from: text, version: RowText.version)
    var rows: Set<IndexedAnswer> = []
    for (fact, values) in kept {
      for value in values {
        switch value {
        case .number(let number):
          rows.insert(IndexedAnswer(fact: fact, value: number.databaseValue))
        case .word(let word): rows.insert(IndexedAnswer(fact: fact, value: word.databaseValue))
        }
      }
    }
    self.rows = rows
  }

  var text: String {
    get throws {
      var kept: [String: [Value]] = [:]
      for row in rows {
        if let number = Double.fromDatabaseValue(row.value),
          String.fromDatabaseValue(row.value) == nil
        {
          kept[row.fact, default: []].append(.number(number))
        } else {
          kept[row.fact, default: []].append(.word(String.fromDatabaseValue(row.value) ?? ""))
        }
      }
      return try RowText.text(kept)
    }
  }
}
