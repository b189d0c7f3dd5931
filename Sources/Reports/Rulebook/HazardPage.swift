internal import Logic
package import Rules

/// The register of hazards as a page of Markdown, with what the program is meant for.
package struct HazardPage {
  package init() {}

  package var markdown: String {
    ([head] + Hazards.all.map(entry)).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    # Hazards

    <!-- Written by `trocar rules document --hazards`. Do not edit: change the register. -->

    What could hurt a patient through this program, and what is done about it.

    **Intended use.** Trocar supports a professional who plans an image-guided intervention on bone, \
    joint, soft tissue or nerve, alone or in a multidisciplinary meeting, and who can see the basis of \
    every recommendation: the rule, the facts that it read, and the publication. It decides nothing, \
    and nothing that it says replaces a look at the patient and the images. It reads typed findings \
    and dates, never images or signals. It is not for patients, not for decisions that do not bear a \
    minute's thought, and not the only record of anything. It is given for research and education; \
    whoever puts it to clinical use answers for that under the law of the place.

    **How to read it.** C is the clinic's: what a technique can do to a patient who should not have \
    it, or is planned badly. P is the program's: what it could get wrong itself. Severity is what would \
    come of it were nothing done: \
    \(Hazard.Severity.allCases.map { "*\($0.rawValue)* \($0.meaning)" }.joined(separator: "; ")). How \
    likely a hazard is depends on where the program is used, and is for whoever uses it to judge. A \
    control is proven by the tests that it names: they run with every change, and a test fails where \
    one of them is no longer there. Every rule that can contraindicate stands with one hazard.

    | | Hazard | Severity |
    | --- | --- | --- |
    \(Hazards.all.map { "| \($0.id) | \($0.title.markdownText) | \($0.severity.rawValue) |" }
      .joined(separator: "\n"))
    """
  }

  private func entry(_ hazard: Hazard) -> String {
    var lines = [
      "## \(hazard.id) \(hazard.title.markdownText)", "",
      "- **Severity**: \(hazard.severity.rawValue)",
      "- **Cause**: \(hazard.cause.markdownText)",
      "- **Effect**: \(hazard.effect.markdownText)",
      "- **Control**: \(hazard.control.markdownText)",
    ]
    if !hazard.rules.isEmpty {
      lines.append("- **Rules**: \(hazard.rules.map { "`\($0)`" }.joined(separator: ", "))")
    }
    lines.append("- **Proven by**:")
    lines += hazard.tests.map { "  - *\($0.markdownText)*" }
    return lines.joined(separator: "\n")
  }
}

extension Hazard.Severity {
  /// What the severity means, as the rest of a sentence.
  package var meaning: String {
    switch self {
    case .catastrophic: "death may come of it"
    case .critical: "harm that stays, or that threatens life"
    case .serious: "harm that passes and needs treatment"
    case .minor: "harm that passes by itself, or a delay"
    }
  }
}
