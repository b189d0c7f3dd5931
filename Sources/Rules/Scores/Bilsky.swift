internal import Logic

extension EpiduralGrade: Comparable {
  /// The place in the order of severity, 0 to 5: the labels are no numbers.
  package var rank: Int {
    switch self {
    case .grade0: 0
    case .grade1a: 1
    case .grade1b: 2
    case .grade1c: 3
    case .grade2: 4
    case .grade3: 5
    }
  }

  /// Whether the cord is compressed.
  package var isCordCompression: Bool { self >= .grade2 }

  package static func < (left: EpiduralGrade, right: EpiduralGrade) -> Bool {
    left.rank < right.rank
  }
}

/// The grade of epidural spinal cord compression after Bilsky, read on axial T2 images at the worst
/// level.
package enum Bilsky {
  package static let scale = Scale(
    "bilsky", "Bilsky (ESCC)", grades: "How far a tumour in the canal reaches the cord", .neurology,
    .higherIsWorse,
    parts: [
      .choice(
        "grade", "Grade", EpiduralGrade.allCases.map { ScaleChoice($0.rawValue, nil, $0.label) },
        help: "On axial T2 MRI at the worst level")
    ],
    made: "Read from the images; the order is 0, 1a, 1b, 1c, 2, 3.",
    statements: [
      ScaleStatement(.confirmed, "The six grades and their order."),
      ScaleStatement(
        .confirmed,
        "Without instability: 0 to 1b radiotherapy first, 1c debated, 2 and 3 decompression "
          + "first unless the tumour is very radiosensitive."),
      ScaleStatement(.houseRule, "1c is kept apart as intermediate, since readers differ."),
      ScaleStatement(
        .unverified, "Made for the levels of the cord; at the cauda equina record it with a note."),
      ScaleStatement(
        .confirmed, "The grade is no measure of deficit: someone with grade 3 may walk."),
    ],
    voices: [
      .article("Metastases that narrow the canal usually go to surgery; no grade is named."),
      ScaleVoice(
        "House rule",
        "From 2 no spinal cement, and ice only after a surgical opinion; 1b and 1c ask for a plan "
          + "to protect the canal."),
    ],
    sources: [
      ScaleSource(
        "Bilsky MH et al. J Neurosurg Spine 2010;13(3):324-328.",
        unverifiedDOI: "10.3171/2010.3.SPINE09459")
    ], find: found)

  private static func found(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let grade = try entries.choice("grade", EpiduralGrade.self)
    let rank = Double(grade.rank)
    let (kind, provenance): (String, Provenance) =
      switch grade {
      case .grade0, .grade1a, .grade1b: ("low", .confirmed)
      case .grade1c: ("intermediate", .houseRule)
      case .grade2, .grade3: ("high", .confirmed)
      }
    return [
      .number("rank", "Rank", rank, .confirmed),
      .word("class", "Class", kind, place: rank, provenance),
      .yesNo("cord_compression", "Cord compressed", grade.isCordCompression, .confirmed),
      .yesNo("epidural_disease", "Epidural disease", grade > .grade0, .confirmed),
      consequence(of: grade),
    ]
  }

  private static func consequence(of grade: EpiduralGrade) -> ScaleFinding {
    let (word, words): (String, String) =
      switch grade {
      case .grade0, .grade1a: ("not_limited", "not limited by the grade")
      case .grade1b, .grade1c: ("protect_canal", "a plan to protect the canal is asked for")
      case .grade2, .grade3:
        ("blocked", "no spinal cement; ice held until a surgical opinion is on record")
      }
    return .word(
      "percutaneous_work", "Percutaneous work", word, words, place: Double(grade.rank),
      .houseRule)
  }
}
