import CaseFiles
import Documents
import Logic
import Rules
import Testing

/// Studies that are dated after the day on which a file is read.
@Suite struct StudyDateTests {
  private func remarks(_ study: String, today: String?) -> [String] {
    let text = """
      schema_version: 1
      case: later
      imaging:
        procedure_date: 2026-12-02
        studies:
          - study_modality: mri
            study_date: 2026-11-27
      \(study)
      """
    let file = CaseFile.read(
      text, name: "later.yaml", .clinical, .standard, today: today.flatMap { CalendarDate($0) })
    #expect(file.problems.isEmpty)
    return file.remarks.map(\.description)
  }

  @Test func `a study that is still to come is remarked on, with its place`() {
    #expect(
      remarks("", today: "2026-11-26") == [
        """
        later.yaml:7:7: The study of 2026-11-27 lies after today, 2026-11-26. Its age on the day \
        is counted as if it had been made.
        """
      ])
  }

  @Test(arguments: ["2026-11-27", "2026-12-01", nil])
  func `a study of today or before is not, nor one where nobody says what day it is`(
    today: String?
  ) {
    #expect(remarks("", today: today).isEmpty)
  }

  @Test func `an assumed day is no claim that the study was made`() {
    let assumed = """
            assumed:
              study_date: no dates are printed
      """
    #expect(remarks(assumed, today: "2026-11-26").isEmpty)
  }
}
