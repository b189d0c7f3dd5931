internal import Logic

/// What is asked of the rows to be shown: words, and `field:value`, all of which must fit.
///
///     met needs:hold age:>70
struct WorklistFilter: Hashable, Sendable {
  var text = ""

  /// The longest text that is pasted into it.
  static let longest = 200

  /// The fields that can be asked for.
  static let fields = ["who", "site", "needs", "step", "age", "mdt", "due"]

  /// Whether a row fits.
  func keeps(_ row: WorklistRow) -> Bool {
    text.split(separator: " ").allSatisfy { keeps(row, String($0)) }
  }

  private func keeps(_ row: WorklistRow, _ word: String) -> Bool {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Self.fields.contains(String(parts[0])) else {
      let word = word.lowercased()
      return row.haystack.contains(word) || row.when.lowercased().contains(word)
    }
    let value = String(parts[1])
    return switch parts[0] {
    case "who": row.patient.localizedContains(value) || row.id.localizedContains(value)
    case "site": row.target.localizedContains(value)
    case "needs": "\(row.need.sign.text) \(row.need.words)".localizedContains(value)
    case "step": row.need.step.words.localizedContains(value)
    case "due": isDue(row, by: value)
    case "mdt": (row.meeting?.words ?? "none").localizedContains(value)
    default: fitsAge(row, value)
    }
  }

  /// Whether a visit after the procedure is due by a day, `2026-11-25`, or at any time where none can
  /// be read.
  private func isDue(_ row: WorklistRow, by value: String) -> Bool {
    guard row.need.step == .followUp, !row.need.isDone else { return false }
    guard let day = CalendarDate(value), let due = row.procedure else { return true }
    return due.dayNumbers.lowerBound <= day.dayNumbers.upperBound
  }

  /// `72`, `>70` or `<50`; an age that is not known fits none of them.
  private func fitsAge(_ row: WorklistRow, _ value: String) -> Bool {
    if value.isEmpty { return true }
    guard let age = row.age else { return false }
    let bound = Double(value.drop { $0 == ">" || $0 == "<" })
    guard let bound else { return value.count < 2 }
    return switch value.first {
    case ">": age > bound
    case "<": age < bound
    default: age == bound
    }
  }
}
