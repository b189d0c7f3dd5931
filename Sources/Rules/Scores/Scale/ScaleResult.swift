/// What a scale says of what was given.
package struct ScaleResult: Sendable {
  package let scale: Scale
  package let entries: ScaleEntries
  /// The parts that are not given, in order; optional ones among them.
  package let missing: [String]
  /// What the scale says, in its own order.
  package let findings: [ScaleFinding]

  /// Whether every part is given without which the result is a range.
  package var isComplete: Bool {
    missing.allSatisfy { scale[part: $0]?.isOptional ?? false }
  }

  package subscript(finding name: String) -> ScaleFinding? { findings.first { $0.name == name } }

  /// Whether something in the result was not yet held against the publication.
  package var isUnverified: Bool { findings.contains { $0.provenance == .unverified } }
}

extension Scale {
  /// What the scale says of the entries: settled, or everything that is still possible.
  ///
  /// - Throws: The problem that keeps every possible completion of the entries from being read.
  package func result(of entries: ScaleEntries) throws(ScaleProblem) -> ScaleResult {
    let missing = parts.filter { entries[$0.name] == nil }
    let spanning = missing.filter { !$0.isOptional }
    if needsAllParts, !spanning.isEmpty { throw .incomplete(spanning.map(\.name)) }
    var collected = Collected()
    complete(entries, spanning[...], &collected)
    if collected.findings.isEmpty, let problem = collected.problem { throw problem }
    return ScaleResult(
      scale: self, entries: entries, missing: missing.map(\.name),
      findings: collected.findings.map(\.ordered))
  }

  /// What all completions come to together.
  private struct Collected {
    var findings: [ScaleFinding] = []
    var problem: ScaleProblem?

    mutating func add(_ more: [ScaleFinding]) {
      for finding in more {
        if let index = findings.firstIndex(where: { $0.name == finding.name }) {
          findings[index] = findings[index].joined(with: finding)
        } else {
          findings.append(finding)
        }
      }
    }
  }

  /// Reads the scale with each of the values that can stand for the parts that are missing.
  private func complete(
    _ entries: ScaleEntries, _ missing: ArraySlice<ScalePart>, _ collected: inout Collected
  ) {
    guard let part = missing.first else {
      do throws(ScaleProblem) {
        collected.add(try find(entries))
      } catch {
        // A completion that cannot be is no possibility; all of them together are a problem.
        if collected.problem == nil { collected.problem = error }
      }
      return
    }
    for candidate in part.candidates(entries) {
      var entries = entries
      entries[part.name] = candidate
      complete(entries, missing.dropFirst(), &collected)
    }
  }
}
