extension Hazards {
  /// What goes wrong between an answer and the record of it.
  static let record: [Hazard] = [
    Hazard(
      "P08", "An answer that was given is lost", .critical,
      cause: "The power, the line or the disk fails, or the program is killed.",
      effect: "A contraindication that somebody entered is not there next time.",
      control: """
        An answer is written to the journal and synced before the screen calls it saved; while that \
        fails, the screen says so and leaving is asked about.
        """,
      tests: [
        "an answer is synced before the screen calls it saved",
        "after fifty kills of a writer every answer is there",
        "saving is painted before the store has it, saved only after",
        "a disk that takes no more is said, and what was acknowledged is there",
      ]),
    Hazard(
      "P09", "Two people change one case", .critical,
      cause: "Two sites have the case open, and the later answer covers the earlier in silence.",
      effect: "A decision rests on facts that nobody entered together.",
      control: "An entry names its number; the second of two is refused and told.",
      tests: [
        "what another program changed meanwhile is not overwritten in silence",
        "two programs that write to one case lose nothing and leave no gap",
        "a number that is not the next one is refused",
      ]),
    Hazard(
      "P10", "A record that was damaged or changed afterwards", .serious,
      cause: "A page of the file is lost, or another program writes to it.",
      effect: "A plan on facts that were never given.",
      control: """
        The file itself refuses what would break a journal or a ruling; opening replays the journal \
        and refuses a case that differs.
        """,
      tests: [
        "what would break a journal is refused by the file itself",
        "what would change a ruling is refused by the file itself",
        "a store whose pages are overwritten is found damaged",
        "a current case that differs from its journal is found, and made anew from it",
      ]),
    Hazard(
      "P11", "The wrong patient", .catastrophic,
      cause: "Two cases are confused, or a sample is taken for a patient.",
      effect: "A procedure on somebody else.",
      control: """
        A case has a number of its own that is not given again, shown on every screen and page; \
        samples stand in a store of their own.
        """,
      tests: [
        "the number of a withdrawn case is not given again",
        "a store of samples is not a clinic's, and the other way round",
        "a case that is there is not replaced unasked",
      ]),
    Hazard(
      "P12", "A case file is misread", .critical,
      cause: "A name is misspelt, or a value is of another kind, and the line is passed over.",
      effect: "A contraindication that is in the file is not in the case.",
      control: """
        Nothing is passed over: every unknown name and impossible value is a problem with its place, \
        and a file with problems is not used.
        """,
      tests: [
        "ten mistakes are ten problems in one run",
        "a quarter of a million damaged bytes crash nothing and pass no silence",
        "words in the wrong place crash nothing and pass no silence",
        "a case that is written and read again is the same case",
      ]),
    Hazard(
      "P13", "Who the patient is comes into the wrong hands", .serious,
      cause: "A name stands in a journal, a report or on a projector.",
      effect: "Harm to the patient's standing, and trust lost.",
      control: """
        Identity stands apart from the journal and can be erased; reports leave names out when asked; \
        the file is for its owner alone.
        """,
      tests: [
        "who the patient is stands in no table but its own",
        "with names hidden nothing says who the patient is",
        "a file that others could open is refused with the command that mends it",
      ]),
  ]
}
