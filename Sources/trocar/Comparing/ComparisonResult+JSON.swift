internal import CaseStore
internal import Logic
internal import Reports

extension ComparisonResult {
  /// The comparison as `trocar rules diff` answers it to other programs. Cases that stay as they
  /// were are counted and not listed.
  var json: JSON {
    [
      "rulebook": present.json,
      "against": .array(
        rulebooks.sorted { $0.key.digest < $1.key.digest }.map { mark, changes in
          ["rulebook": mark.json, "changes": changes?.json ?? .null]
        }),
      "compared": JSON(cases.count),
      "changed": JSON(cases.count { $0.changes.contains(where: \.isOfVerdict) }),
      "taken_back": JSON(takenBack), "without_decision": JSON(undecided),
      "unreadable": JSON(failures), "stopped": .bool(stoppedBefore != nil),
      "cases": .array(
        cases.filter { !$0.changes.isEmpty || !$0.otherAnswers.isEmpty }.map(\.json)),
    ]
  }
}

extension RulebookMark {
  fileprivate var json: JSON { ["version": .text(version), "digest": .text(digest)] }
}

extension ComparedCase {
  fileprivate var json: JSON {
    [
      "case": .text(caseID), "occasion": .text(occasion), "rulebook": rulebook.json,
      "changes": .array(changes.map(\.json)), "other_answers": JSON(otherAnswers),
    ]
  }
}
