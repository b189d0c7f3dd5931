import Testing

/// A file with a mistake, and what is said of it.
struct ProblemRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let problems: [String]

  var testDescription: String { name }

  /// The lines that every file begins with.
  static let head = "schema_version: 1\ncase: x\n"
}

extension ProblemRow {
  /// What a file begins with.
  static let heads = [
    ProblemRow(
      name: "no schema version", text: "case: x\n",
      problems: ["f:1:1: `schema_version` is missing. Begin the file with `schema_version: 1`."]),
    ProblemRow(
      name: "a newer file", text: "schema_version: 2\ncase: x\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `2`."
          + " A newer file needs a newer program."
      ]),
    ProblemRow(
      name: "no case", text: "schema_version: 1\n",
      problems: ["f:1:1: `case` is missing. Give the case a name such as `case: 2611-014`."]),
    ProblemRow(
      name: "an empty file", text: "",
      problems: ["f:1:1: The file is empty. A case begins with `schema_version: 1`."]),
    ProblemRow(
      name: "no keys at all", text: "just words\n",
      problems: ["f:1:1: Expected a case with keys of its own, found a single value."]),
    ProblemRow(
      name: "a version that is no number", text: "schema_version: one\ncase: x\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `one`."
      ]),
    ProblemRow(
      name: "a newer file, whatever else it holds",
      text: "schema_version: 12\ncase: X y\nnovelty: 3\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `12`."
          + " A newer file needs a newer program."
      ]),
    ProblemRow(
      name: "a case called by a name", text: "schema_version: 1\ncase: Maja Lindholm\n",
      problems: [
        "f:2:7: Expected a name of up to 64 small letters, digits, `-`, `_` and `.` for `case`."
      ]),
    ProblemRow(
      name: "a title of two lines", text: head + "title: |\n  one\n  two\nsource: ''\n",
      problems: [
        "f:3:8: `title` is to stand on one line.",
        "f:6:9: Expected a few words for `source`, or leave the line out.",
      ]),
  ]

  /// Keys where they do not belong.
  static let keys = [
    ProblemRow(
      name: "an unknown key", text: head + "safety:\n  coagulopaty: no\n",
      problems: ["f:4:3: `coagulopaty` is not a key here. Did you mean `coagulopathy`?"]),
    ProblemRow(
      name: "a fact in the wrong group", text: head + "patient:\n  coagulopathy: no\n",
      problems: ["f:4:3: `coagulopathy` does not stand here. It belongs under `safety`."]),
    ProblemRow(
      name: "a fact of a lesion at the top", text: head + "pain:\n  painful: yes\n",
      problems: ["f:4:3: `painful` does not stand here. It belongs under `pain` of a lesion."]),
    ProblemRow(
      name: "a derived fact", text: head + "imaging:\n  imaging_age_days: 3\n",
      problems: [
        "f:4:3: `imaging_age_days` is worked out from `procedure_date`, `study_modality`,"
          + " `study_date`. Leave it out."
      ]),
    ProblemRow(
      name: "a key at the top that belongs elsewhere, and its value",
      text: head + "age_yers: 72\nage_years: 172\n",
      problems: [
        "f:3:1: `age_yers` is not a key here. `age_years` is one under `patient`.",
        "f:4:1: `age_years` does not stand here. It belongs under `patient`.",
        "f:4:12: `age_years`: 172 is out of range. Expected a number from 0 to 120 years.",
      ]),
    ProblemRow(
      name: "a fact of the whole case in a lesion, and one of a study",
      text: head + "lesions:\n  - id: A\n    safety:\n      coagulopathy: no\n"
        + "    imaging:\n      study_date: 2026-11-01\n",
      problems: [
        "f:6:7: `coagulopathy` does not stand here. It belongs under the case's `safety`, not a"
          + " lesion's.",
        "f:8:7: `study_date` does not stand here. It belongs in a study under `imaging`.",
      ]),
    ProblemRow(
      name: "a key that stands twice", text: head + "case: y\n",
      problems: [
        "f:3:1: The key `case` stands here a second time, after line 2, column 1. Keep one of them."
      ]),
  ]
}
