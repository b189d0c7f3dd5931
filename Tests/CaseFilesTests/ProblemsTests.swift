import CaseFiles
import Documents
import Logic
import Rules
import Testing

/// Every mistake is found in one run, with its place and what would mend it.
@Suite struct ProblemsTests {
  @Test(arguments: ProblemRow.heads + ProblemRow.keys + ProblemRow.values + ProblemRow.together)
  func `a mistake is named with its place and its remedy`(row: ProblemRow) {
    let book = Rulebook.standard
    let file = CaseFile.read(row.text, name: "f", book.catalogue, book.settings)
    #expect(file.problems.map(\.description) == row.problems)
  }

  @Test func `an answer to a question that is not asked counts for nothing, and that is said`() {
    let text =
      ProblemRow.head + "lesions:\n  - id: A\n    site: rib\n    spinal_cord_compression: no\n"
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
