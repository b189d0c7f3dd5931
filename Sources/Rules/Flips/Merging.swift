internal import Logic

/// Puts flips together that change the same fields to the same end: `nerve or cord 10 mm or more`
/// instead of one for each stretch of numbers, `mobility assisted or immobile` instead of two.
enum Merging {
  /// - Returns: each set of changes in words, with what it comes to; single changes first.
  static func merged<Result: Hashable>(
    _ found: [(changes: [Candidate], result: Result)]
  ) -> [(changes: [FactChange], result: Result)] {
    var groups: [Key<Result>: [[Candidate]]] = [:]
    var order: [Key<Result>] = []
    for (changes, result) in found {
      let sorted = changes.sorted { $0.field.order < $1.field.order }
      let key = Key(
        places: sorted.map(\.field.place), kinds: sorted.map(\.kind),
        ways: sorted.map { $0.field.options[$0.option].way }, result: result)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(sorted)
    }
    let merged = order.flatMap { key in
      products(groups[key] ?? []).map { product in
        (changes: product.map(change), result: key.result)
      }
    }
    return merged.filter { $0.changes.count == 1 } + merged.filter { $0.changes.count > 1 }
  }

  private struct Key<Result: Hashable>: Hashable {
    let places: [FactPlace]
    let kinds: [Candidate.Kind]
    let ways: [String?]
    let result: Result
  }

  /// Sets of candidates as products: for each of the fields, the answers of which any will do.
  private static func products(_ sets: [[Candidate]]) -> [[[Candidate]]] {
    guard let first = sets.first else { return [] }
    if first.count == 1 { return split(sets.map { $0[0] }).map { [$0] } }
    var seconds: [Int: [Candidate]] = [:]
    var firsts: [Int: Candidate] = [:]
    var order: [Int] = []
    for set in sets {
      if firsts[set[0].option] == nil { order.append(set[0].option) }
      firsts[set[0].option] = set[0]
      seconds[set[0].option, default: []].append(set[1])
    }
    var alike: [[Int]: [Candidate]] = [:]
    var keys: [[Int]] = []
    for option in order {
      let key = (seconds[option] ?? []).map(\.option)
      if alike[key] == nil { keys.append(key) }
      if let candidate = firsts[option] { alike[key, default: []].append(candidate) }
    }
    return keys.flatMap { key in
      let candidates = alike[key] ?? []
      let others = candidates.first.flatMap { seconds[$0.option] } ?? []
      return split(candidates).flatMap { left in split(others).map { [left, $0] } }
    }
  }

  /// Answers that can be said in one breath: numbers only where they follow on one another.
  private static func split(_ candidates: [Candidate]) -> [[Candidate]] {
    guard case .number(let unit, _) = candidates.first?.field.declaration.kind else {
      return [candidates]
    }
    let sorted = candidates.sorted { ($0.span?.low ?? 0) < ($1.span?.low ?? 0) }
    return sorted.reduce(into: []) { runs, next in
      let spans = [runs.last?.last?.span, next.span].compactMap(\.self)
      let isOne =
        spans.count == 2
        && FactPhrase.joined(spans, wholeNumbers: Declaration.isWhole(unit)).count == 1
      if isOne { runs[runs.count - 1].append(next) } else { runs.append([next]) }
    }
  }

  private static func change(_ candidates: [Candidate]) -> FactChange {
    let field = candidates[0].field
    let nearest = candidates.min { $0.distance < $1.distance } ?? candidates[0]
    return FactChange(
      place: field.place,
      words: FactPhrase.words(field, candidates.map { $0.field.options[$0.option] }),
      isFinding: field.isFinding, recorded: field.recorded, steps: nearest.steps)
  }
}

extension Candidate {
  enum Kind: Hashable {
    case value, adding, removing, recording
    case saying(Bool)
  }

  /// What sort of change it is: those of one sort can be said together.
  var kind: Kind {
    let option = field.options[option]
    return switch (option.edit, option.value) {
    case (.adding, _): .adding
    case (.removing, _): .removing
    case (.recording, _): .recording
    case (nil, .yesNo(let isYes)): .saying(isYes)
    case (nil, _): .value
    }
  }

  var span: NumberSpan? { field.options[option].span }

  /// How far the answer lies from the present one.
  var distance: Double {
    guard case .number(let number) = field.options[option].value, let present = field.present
    else { return Double(option) }
    return abs(number - present)
  }
}
