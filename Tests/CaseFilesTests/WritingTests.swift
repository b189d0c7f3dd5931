import CaseFiles
import Documents
import Logic
import Rules
import Testing

@Suite struct WritingTests {
  private let book = Rulebook.standard

  private func read(_ text: String) -> CaseFile {
    CaseFile.read(text, name: "f", book.catalogue, book.settings)
  }

  /// A case with an answer of every kind.
  private let record = Case(
    id: "2611-014", title: "Yes: a title", source: "Clinic",
    sheet: Sheet(
      [
        "patient_name": .value(.text("Maja \"Mia\" Lindholm")), "age_years": .value(.number(72)),
        "sex": .unknown, "coagulopathy": .value(.yesNo(false)),
        "inr": .value(.number(0.1 + 1.0000000000000002)),
        "allergies": .value(.text("no\nnot even # nuts: none")),
        "procedure_date": CalendarDate("2026-12-01").map { .value(.date($0)) } ?? .unknown,
      ], assumptions: ["inr": "as a month ago"]),
    lesions: [
      Lesion(
        id: "B2",
        sheet: Sheet(
          [
            "site": .value(.word("spine")), "vertebral_levels": .value(.words(["T12", "L1"])),
            "painful": .value(.yesNo(true)),
            "onset_date": CalendarDate("2026-10").map { .value(.date($0)) } ?? .unknown,
            "aetiology": .value(.word("metastasis")), "treatment_intent": .value(.words([])),
            "freeze_duration_s": .value(.numbers([600, 1.5 + 1e-9])),
            "iceball_margin_mm": .value(.number(-2.5)),
          ], assumptions: ["painful": "\"unknown\""])),
      Lesion(id: "A"),
    ],
    studies: [
      Study(id: "s1", sheet: Sheet(["study_modality": .value(.word("mri"))])),
      Study(id: "ct_2", sheet: Sheet(["study_date": .unknown])),
    ])

  @Test func `a case is written in the order of the catalogue, one fact a line`() {
    #expect(
      CaseFile.write(record, book.catalogue, schema: "case.schema.json") == """
        # yaml-language-server: $schema=case.schema.json
        schema_version: 1
        case: 2611-014
        title: "Yes: a title"
        source: Clinic
        identity:
          patient_name: Maja "Mia" Lindholm
        patient:
          age_years: 72
          sex: unknown
        safety:
          coagulopathy: no
          inr: 1.1000000000000003
          allergies: |-
            no
            not even # nuts: none
        imaging:
          procedure_date: 2026-12-01
          studies:
            - id: s1
              study_modality: mri
            - id: ct_2
              study_date: unknown
        assumed:
          inr: as a month ago
        lesions:
          - id: B2
            site: spine
            vertebral_levels: [T12, L1]
            aetiology: metastasis
            pain:
              painful: yes
              onset_date: 2026-10
            goals:
              treatment_intent: []
            plan:
              freeze_duration_s: [600, 1.500000001]
              iceball_margin_mm: -2.5
            assumed:
              painful: "\\"unknown\\""
          - id: A

        """)
  }

  @Test func `an answer of every kind reads back as it was`() {
    let again = read(CaseFile.write(record, book.catalogue))
    #expect(again.problems.map(\.description) == [])
    #expect(again.record == record)
  }

  @Test(
    arguments: [
      "unknown", "yes", "12", "- a", "a: b", " padded ", "tab\there", "[x]", "é 🙂", "#", "~",
      "a\n\nb\n", "\"", "'", "%", "null", "---", "a\\b",
    ])
  func `whatever a text holds, it reads back as it was`(text: String) {
    let record = Case(id: "x", title: "t", sheet: Sheet(["allergies": .value(.text(text))]))
    #expect(read(CaseFile.write(record, book.catalogue)).record == record)
  }

  @Test func `an answer that has no place in a case is written, so that reading says so`() {
    let record = Case(
      id: "x", sheet: Sheet(["no_such_fact": .value(.yesNo(true))], assumptions: ["other": "why"]),
      lesions: [Lesion(id: "A", sheet: Sheet(["bone_site": .value(.yesNo(true))]))])
    let problems = read(CaseFile.write(record, book.catalogue)).problems
    #expect(problems.count == 3)
  }

  @Test func `every fact that can be entered has its own place, once`() {
    let text = CaseSchema.json(book.catalogue, book.settings)
    for declaration in book.catalogue.declarations {
      let uses = text.ranges(of: "\"\(declaration.name)\": {").count
      #expect(uses == (declaration.isEntered ? 1 : 0), "\(declaration.name)")
    }
  }
}
