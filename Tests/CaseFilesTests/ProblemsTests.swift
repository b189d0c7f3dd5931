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
