import CaseFiles
import Documents
import Logic
import Rules
import Testing

/// Every mistake is found in one run, with its place and what would mend it.
@Suite struct ProblemsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let problems: [String]

    var testDescription: String { name }
  }

  private static let head = "schema_version: 1\ncase: x\n"

  static let rows = [
    Row(
      name: "no schema version", text: "case: x\n",
      problems: ["f:1:1: `schema_version` is missing. Begin the file with `schema_version: 1`."]),
    Row(
      name: "a newer file", text: "schema_version: 2\ncase: x\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `2`."
          + " A newer file needs a newer program."
      ]),
    Row(
      name: "no case", text: "schema_version: 1\n",
      problems: ["f:1:1: `case` is missing. Give the case a name such as `case: 2611-014`."]),
    Row(
      name: "an unknown key", text: head + "safety:\n  coagulopaty: no\n",
      problems: ["f:4:3: `coagulopaty` is not a key here. Did you mean `coagulopathy`?"]),
    Row(
      name: "a fact in the wrong group", text: head + "patient:\n  coagulopathy: no\n",
      problems: ["f:4:3: `coagulopathy` does not stand here. It belongs under `safety`."]),
    Row(
      name: "a fact of a lesion at the top", text: head + "pain:\n  painful: yes\n",
      problems: ["f:4:3: `painful` does not stand here. It belongs under `pain` of a lesion."]),
    Row(
      name: "a derived fact", text: head + "imaging:\n  imaging_age_days: 3\n",
      problems: [
        "f:4:3: `imaging_age_days` is worked out from `procedure_date`, `study_modality`,"
          + " `study_date`. Leave it out."
      ]),
    Row(
      name: "true for yes", text: head + "safety:\n  coagulopathy: true\n",
      problems: [
        "f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `true`. Write `yes`."
      ]),
    Row(
      name: "a blank value", text: head + "safety:\n  coagulopathy:\n",
      problems: [
        "f:4:16: `coagulopathy` has no value. Write `unknown`, or leave the line out."
      ]),
    Row(
      name: "out of range", text: head + "patient:\n  age_years: 172\n",
      problems: [
        "f:4:14: `age_years`: 172 is out of range. Expected a number from 0 to 120 years."
      ]),
    Row(
      name: "a number with its unit", text: head + "patient:\n  weight_kg: 72 kg\n",
      problems: [
        "f:4:14: `weight_kg`: expected a number from 2 to 350 kg, without the unit, found `72 kg`."
      ]),
    Row(
      name: "an unknown choice", text: head + "patient:\n  mobility: asisted\n",
      problems: [
        "f:4:13: `mobility`: `asisted` is not one of the choices. Did you mean `assisted`?"
      ]),
    Row(
      name: "a day that does not exist", text: head + "imaging:\n  procedure_date: 2026-02-30\n",
      problems: [
        "f:4:19: `procedure_date`: `2026-02-30`: there is no such day. Expected a day such as"
          + " 2026-11-03, or a month such as 2026-11."
      ]),
    Row(
      name: "two lesions of one id", text: head + "lesions:\n  - id: A\n  - id: A\n",
      problems: ["f:5:9: There is a lesion A already. Give this one another id."]),
    Row(
      name: "a level named twice",
      text: head + "lesions:\n  - id: A\n    site: spine\n    vertebral_levels: [L1, L1]\n",
      problems: ["f:6:28: `vertebral_levels`: `L1` is named twice. Name it once."]),
    Row(
      name: "a study after the procedure",
      text: head + "imaging:\n  procedure_date: 2026-11-01\n  studies:\n"
        + "    - study_modality: mri\n      study_date: 2026-11-02\n",
      problems: [
        "f:7:7: The study of 2026-11-02 lies after the procedure of 2026-11-01."
          + " Mend one of the dates."
      ]),
    Row(
      name: "a total that contradicts its parts",
      text: head + "lesions:\n  - id: A\n    site: spine\n    aetiology: metastasis\n"
        + "    vertebral_levels: [L3]\n    lesion_matrix: lytic\n    sins_pain: mechanical\n"
        + "    sins_alignment: normal\n    sins_collapse: none\n    sins_posterolateral: none\n"
        + "    spinal_instability_neoplastic_score: 9\n",
      problems: [
        "f:13:5: `spinal_instability_neoplastic_score` says 9, and its parts come to 7."
          + " Mend one of them, or leave the total out."
      ]),
    Row(
      name: "an assumption without an answer",
      text: head + "safety:\n  coagulopathy: no\nassumed:\n  coagulopathie: not said\n",
      problems: [
        "f:6:3: `coagulopathie` has no answer here that could be assumed."
          + " Did you mean `coagulopathy`?"
      ]),
    Row(
      name: "an empty file", text: "",
      problems: ["f:1:1: The file is empty. A case begins with `schema_version: 1`."]),
    Row(
      name: "no keys at all", text: "just words\n",
      problems: ["f:1:1: Expected a case with keys of its own, found a single value."]),
    Row(
      name: "a version that is no number", text: "schema_version: one\ncase: x\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `one`."
      ]),
    Row(
      name: "a newer file, whatever else it holds",
      text: "schema_version: 12\ncase: X y\nnovelty: 3\n",
      problems: [
        "f:1:17: Expected `schema_version: 1`, the layout that this program reads, found `12`."
          + " A newer file needs a newer program."
      ]),
    Row(
      name: "a case called by a name", text: "schema_version: 1\ncase: Maja Lindholm\n",
      problems: [
        "f:2:7: Expected a name of up to 64 small letters, digits, `-`, `_` and `.` for `case`."
      ]),
    Row(
      name: "a title of two lines", text: head + "title: |\n  one\n  two\nsource: ''\n",
      problems: [
        "f:3:8: `title` is to stand on one line.",
        "f:6:9: Expected a few words for `source`, or leave the line out.",
      ]),
    Row(
      name: "a key at the top that belongs elsewhere, and its value",
      text: head + "age_yers: 72\nage_years: 172\n",
      problems: [
        "f:3:1: `age_yers` is not a key here. `age_years` is one under `patient`.",
        "f:4:1: `age_years` does not stand here. It belongs under `patient`.",
        "f:4:12: `age_years`: 172 is out of range. Expected a number from 0 to 120 years.",
      ]),
    Row(
      name: "a fact of the whole case in a lesion, and one of a study",
      text: head + "lesions:\n  - id: A\n    safety:\n      coagulopathy: no\n"
        + "    imaging:\n      study_date: 2026-11-01\n",
      problems: [
        "f:6:7: `coagulopathy` does not stand here. It belongs under `safety`.",
        "f:8:7: `study_date` does not stand here. It belongs in a study under `imaging`.",
      ]),
    Row(
      name: "Yes with a capital", text: head + "safety:\n  coagulopathy: Yes\n",
      problems: [
        "f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `Yes`. Write `yes`."
      ]),
    Row(
      name: "half a thing", text: head + "patient:\n  metastasis_count: 1.5\n",
      problems: [
        "f:4:21: `metastasis_count`: 1.5 is not a whole number. Expected a whole number from 0"
          + " to 500."
      ]),
    Row(
      name: "a decimal comma", text: head + "safety:\n  inr: 1,2\n",
      problems: [
        "f:4:8: `inr`: expected a number from 0.5 to 20 ratio, without the unit, found `1,2`."
      ]),
    Row(
      name: "a list where one value belongs", text: head + "patient:\n  sex: [female]\n",
      problems: ["f:4:8: `sex`: expected one of female, male, other, found a list."]),
    Row(
      name: "one value where a list belongs",
      text: head + "lesions:\n  - id: A\n    goals:\n      treatment_intent: palliation\n",
      problems: [
        "f:6:25: `treatment_intent`: expected a list such as `[a, b]` of any of palliation,"
          + " stabilisation, prophylactic_stabilisation, local_control, curative, debulking,"
          + " height_restoration, mobilisation, found a single value."
      ]),
    Row(
      name: "every wrong item of a list",
      text: head + "lesions:\n  - id: A\n    site: spine\n"
        + "    vertebral_levels: [T13, L1, L1, unknown]\n",
      problems: [
        "f:6:24: `vertebral_levels`: `T13` is not one of the choices. Did you mean `T1`?",
        "f:6:33: `vertebral_levels`: `L1` is named twice. Name it once.",
        "f:6:37: `vertebral_levels`: `unknown` is not one of the choices. Expected levels from"
          + " C0 to S5.",
      ]),
    Row(
      name: "no level at all",
      text: head + "lesions:\n  - id: A\n    site: spine\n    vertebral_levels: []\n",
      problems: [
        "f:6:23: `vertebral_levels`: Nothing is said. Expected levels from C0 to S5."
      ]),
    Row(
      name: "none beside others",
      text: head + "lesions:\n  - id: A\n    aetiology: metastasis\n    plan:\n"
        + "      thermal_protection: [none, hydrodissection]\n",
      problems: [
        "f:7:27: `thermal_protection`: None cannot stand beside others. Keep the one or the others."
      ]),
    Row(
      name: "a date in another order", text: head + "imaging:\n  procedure_date: 1/12/2026\n",
      problems: [
        "f:4:19: `procedure_date`: `1/12/2026`: that is not a date. Expected a day such as"
          + " 2026-11-03, or a month such as 2026-11."
      ]),
    Row(
      name: "a text that turns what follows round",
      text: head + "safety:\n  allergies: \"nuts \u{202E}\"\n",
      problems: [
        "f:4:14: `allergies`: Character 6 is the control character U+202E. Take it out."
      ]),
    Row(
      name: "an onset after the procedure",
      text: head + "imaging:\n  procedure_date: 2026-11\nlesions:\n  - id: A\n    pain:\n"
        + "      painful: yes\n      onset_date: 2026-12-01\n",
      problems: [
        "f:9:7: The onset of 2026-12-01 lies after the procedure of 2026-11. Mend one of the dates."
      ]),
    Row(
      name: "a lesion without an id, and what is wrong with it",
      text: head + "lesions:\n  - site: spin\n  - id: A-1\n    sitte: rib\n  - rib\n",
      problems: [
        "f:4:5: The lesion has no `id`. Give it one, such as `id: A`.",
        "f:4:11: `site`: `spin` is not one of the choices. Did you mean `spine`?",
        "f:5:9: Expected an id of up to 16 letters and digits, such as A.",
        "f:6:5: `sitte` is not a key here. Did you mean `site`?",
        "f:7:5: Expected a lesion with keys of its own, found a single value.",
      ]),
    Row(
      name: "two studies of one id, one of them by its place",
      text: head + "imaging:\n  studies:\n    - id: s2\n      study_modality: ct\n"
        + "    - study_modality: MRI\n",
      problems: [
        "f:7:7: There is a study s2 already. Give this one an `id` of its own.",
        "f:7:23: `study_modality`: `MRI` is not one of the choices. Did you mean `mri`?",
      ]),
    Row(
      name: "a refused answer does not also lack its assumption",
      text: head + "safety:\n  coagulopathy: maybe\nassumed:\n  coagulopathy: not said\n",
      problems: ["f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `maybe`."]),
    Row(
      name: "an assumption without a reason",
      text: head + "safety:\n  coagulopathy: no\nassumed:\n  coagulopathy:\n",
      problems: [
        "f:6:16: Expected a few words for why `coagulopathy` was assumed, or leave the line out."
      ]),
    Row(
      name: "a key that stands twice", text: head + "case: y\n",
      problems: [
        "f:3:1: The key `case` stands here a second time, after line 2, column 1. Keep one of them."
      ]),
  ]

  @Test(arguments: rows)
  func `a mistake is named with its place and its remedy`(_ row: Row) {
    let book = Rulebook.standard
    let file = CaseFile.read(row.text, name: "f", book.catalogue, book.settings)
    #expect(file.problems.map(\.description) == row.problems)
  }

  @Test func `an answer to a question that is not asked counts for nothing, and that is said`() {
    let text =
      Self.head + "lesions:\n  - id: A\n    site: rib\n    spinal_cord_compression: no\n"
    let book = Rulebook.standard
    let file = CaseFile.read(text, name: "f", book.catalogue, book.settings)
    #expect(file.problems == [])
    #expect(
      file.remarks.map(\.description) == [
        "f:6:5: `spinal_cord_compression` counts for nothing here. It is asked when: Site: spine."
      ])
  }

  @Test func `ten mistakes are ten problems in one run`() {
    let text = """
      schema_version: 1
      case: Ten Mistakes
      patient:
        age_years: 172
        sexe: female
      safety:
        coagulopathy: maybe
        inr: high
      imaging:
        procedure_date: 2026-13-01
        imaging_age_days: 12
      lesions:
        - id: A
          site: spin
          aetiology: metastasis
          painful: yes
          pain:
            pain_score_nrs: 11
      """
    let book = Rulebook.standard
    let file = CaseFile.read(text, name: "ten", book.catalogue, book.settings)
    #expect(file.problems.map(\.position.line) == [2, 4, 5, 7, 8, 10, 11, 14, 16, 18])
  }
}
