extension Hazards {
  /// What goes wrong between the record and the eye.
  static let reading: [Hazard] = [
    Hazard(
      "P14", "Text cut off where it matters", .critical,
      cause: "A screen of 80 columns has no room, and a sentence ends before its warning.",
      effect: "A hold or a contraindication is not read.",
      control: """
        Text that is cut ends in a point that says so; reasons wrap; each screen is kept as a picture \
        at 80 by 24, and a smaller one says that it is too small.
        """,
      tests: [
        "what is cut off leaves a point", "a step looks as it is on file",
        "a window too small says so, and all is kept", "no line is wider than the room",
      ]),
    Hazard(
      "P15", "A state told by colour alone", .serious,
      cause: "The reader, the projector or the terminal does not tell red from green.",
      effect: "A contraindication passes for an indication.",
      control: "Every state has a word or a sign of its own; themes are measured for contrast.",
      tests: [
        "good, bad and not known look different without any colour",
        "states that share a sign or have none fail",
        "every theme is without fault and can be read everywhere",
      ]),
    Hazard(
      "P16", "Text that acts on the terminal or in a report", .serious,
      cause:
        "A case file or a store holds control characters, markup or hidden turns of direction.",
      effect: "A verdict is painted over, or a report shows what nobody wrote.",
      control: """
        Such characters are refused where they are read, and made visible wherever text is shown or \
        written.
        """,
      tests: [
        "characters that act on a terminal are refused, and not shown",
        "nothing that could act on a terminal is left", "no place of a page lets markup through",
        "no scalar at all gets through as a control or a change of direction",
      ]),
    Hazard(
      "P17", "A draft taken for a plan", .critical,
      cause: "A report is printed while something is still held for.",
      effect: "The procedure goes ahead without the opinion or the images that were waited for.",
      control: """
        While a hold is open a plan cannot be marked ready, and its report says DRAFT on top with the \
        reasons.
        """,
      tests: [
        "whatever is open makes it a draft, and is said on top",
        "a plan with open holds cannot be marked ready",
        "a new hold takes ready away, and the page of the plan says so",
      ]),
    Hazard(
      "P18", "Advice taken for a decision", .critical,
      cause: "A verdict is followed because a program gave it.",
      effect: "A patient is treated by a table that does not know them.",
      control: """
        Each verdict stands with its rules, the facts they read and the publications; what is \
        judgement is called so; the evidence is not ranked where there is none; the program chooses \
        nothing, and says once that it decides nothing.
        """,
      tests: [
        "each technique has its verdict, reasons, missing facts and holds",
        "what the program is for is said once",
        "what is chosen is not ruled out, and what is ruled out is not chosen",
      ]),
  ]
}
