internal import Logic
package import Rules

/// All scores, grades and thresholds as one page of Markdown, by what they are about.
package struct ScoresPage {
  private let scales: [Scale]

  package init(_ scales: [Scale]) { self.scales = scales }

  package var markdown: String {
    var parts = [head]
    for group in Scale.Group.allCases {
      let members = scales.filter { $0.group == group }
      if !members.isEmpty { parts.append("## \(group.label)") }
      parts += members.map(section)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    # Scores, grades and thresholds

    <!-- Written from the scores themselves. Do not edit: \
    UPDATE_GOLDEN=1 swift test --filter ScoresPageTests -->

    `trocar score NAME part=value ...` computes each of them. Parts that are not given leave a \
    range, never a guessed total.

    Every statement says how far it was held against what was published: *confirmed* where a text \
    that states it was found, *per article* where it stands in the source article, *house rule* \
    where sources are silent or differ and the choice is ours, and *unverified* where it is common \
    knowledge of the field that was not yet held against the publication.
    """
  }

  private func section(of scale: Scale) -> String {
    let direction = scale.direction.label.map { " Of its results \($0)." } ?? ""
    var parts = [
      "### \(scale.label.markdownText)", "`\(scale.name)`: \(scale.grades.markdownText).",
      scale.made.markdownText + direction,
      table(["Part", "Name", "Takes"], scale.parts.map { [$0.label, $0.name, takes($0)] }),
    ]
    if !scale.bands.isEmpty {
      parts.append(
        table(["Total", "Class"], scale.bands.map { [$0.range.inWords, $0.label] }))
    }
    if !scale.statements.isEmpty {
      parts.append(
        table(
          ["Standing", "Statement"], scale.statements.map { [$0.provenance.label, $0.says] }))
    }
    if !scale.voices.isEmpty {
      parts.append(table(["Where sources differ", ""], scale.voices.map { [$0.who, $0.says] }))
    }
    parts.append(scale.sources.map { "- \($0.words.markdownText)" }.joined(separator: "\n"))
    return parts.joined(separator: "\n\n")
  }

  /// What a part takes: its choices with their points, or its range.
  private func takes(_ part: ScalePart) -> String {
    let choices = part.choices.map { choice in
      choice.value + (choice.points.map { " \($0.written)" } ?? "")
    }
    let words = choices.isEmpty ? part.takes : choices.joined(separator: ", ")
    return part.isOptional ? "\(words); may be left out" : words
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = Array(repeating: "---", count: head.count)
    return ([head, rule] + rows.map { $0.map(\.markdownText) })
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension ClosedRange<Double> {
  /// The range as `7-12`, or one number.
  package var inWords: String {
    lowerBound == upperBound ? lowerBound.written : "\(lowerBound.written)-\(upperBound.written)"
  }
}
