extension Hazards {
  /// What goes wrong between an answer and a verdict.
  static let answers: [Hazard] = [
    Hazard(
      "P01", "What is not known is read as no", .catastrophic,
      cause: "A field is blank, and a rule takes the blank for an absent contraindication.",
      effect: "Any harm that a contraindication guards against.",
      control: """
        Facts are three-valued everywhere, negation is pushed down to the facts, and an unknown \
        contraindication never leaves a technique open.
        """,
      tests: [
        "a negative condition over a blank answers unknown", Proof.blockCloses,
        "not while a fact that could forbid it is not known",
        "learning more never turns a yes into a no, nor a no into a yes",
      ]),
    Hazard(
      "P02", "A rule says something else than its source", .catastrophic,
      cause:
        "A threshold is off by one, a sign is turned round, or a rule is about another technique.",
      effect: "Any harm that the rule guards against.",
      control: """
        Every rule is held against a register that was written apart from it, and its condition \
        against cases that a second evaluator found, around each threshold.
        """,
      tests: [
        "every rule of the register is in the rulebook, once",
        "every rule is in the register, with its effect, techniques and release", Proof.table,
        "every contraindication of the rulebook is tried",
      ]),
    Hazard(
      "P03", "A score guessed from some of its parts", .critical,
      cause: "Parts are missing, and the rest is taken for the total.",
      effect: "An unstable spine passes for a stable one.",
      control: "A score with parts missing is a range, and compares as what it can still reach.",
      tests: [
        "a comparison is known where the whole interval agrees",
        "a missing part is missing, never zero",
      ]),
    Hazard(
      "P04", "A number in another unit, or a slip of a digit", .critical,
      cause: "Centimetres are typed for millimetres, or a digit too many.",
      effect: "A distance or a volume that is ten times what it is.",
      control: """
        Every number has one unit, shown beside the field, and a range; what is outside is refused, \
        and what is doubtful asks again.
        """,
      tests: [
        "every number has a range that holds more than one number",
        "a doubtful entry says what is doubtful", "ten mistakes are ten problems in one run",
      ]),
    Hazard(
      "P05", "An answer about another lesion or the other side", .critical,
      cause: "Several lesions are open, and the answer goes to the wrong one.",
      effect: "Treatment of the wrong level or side.",
      control: """
        Each lesion has a letter, a place and a side, shown wherever it is answered or judged; the \
        answers of one never reach another.
        """,
      tests: [
        "one lamp's answers do not reach another", "a field is read by whose it is",
        "J goes to the next lesion, and other steps show the lesion of the field",
        "three lesions stand side by side in eighty columns",
      ]),
    Hazard(
      "P06", "An old rulebook, or settings that are not the usual ones", .critical,
      cause: "Knowledge or a department's settings have changed since a decision.",
      effect: "A patient is treated on advice that is no longer given.",
      control: """
        Version and digest stand on every assessment and report; a decision keeps them with its \
        verdicts, and what a newer rulebook would change is told case by case. Settings have ranges, \
        and stand beside the verdicts where they are not the defaults.
        """,
      tests: [
        "a changed rule, setting, version or word changes the digest",
        "a decision has the facts, the verdicts and the rulebook of its moment",
        "a setting of the department changes a decision, and the rule is named",
        "what cannot be a setting is named with its place",
        "settings are in the digest, and said beside the verdicts",
      ]),
    Hazard(
      "P07", "The fact that matters is never asked", .serious,
      cause: "Many facts are open, and the one that decides is not among those that are asked.",
      effect: "A technique stays undecided, or is taken without it.",
      control: """
        Questions are those of which an answer would settle or open a technique, or tell a \
        caution of one that is possible: a caution that is known silences no other. For each \
        technique the facts that keep it open are named.
        """,
      tests: [
        "facts are asked of which some answer would settle the technique",
        "where only two answers together settle, both are asked",
        "every caution that is not known has a question, whatever else is known",
      ]),
  ]
}
