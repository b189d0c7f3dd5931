import CaseFiles
import Logic
import Rules
import Testing

/// Answers as one gives them on the command line.
@Suite struct AssignmentTests {
  private func complaint(_ text: String) -> String? {
    let record = Case(id: "set", lesions: [Lesion(id: "A")])
    do throws(Assignment.Fault) {
      _ = try Assignment(text, in: record, .clinical)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("A.displacement=none", "`displacement` is not a fact. Did you mean `fracture_displacement`?"),
    ("A.pain-0-10=4", "`pain-0-10` is not a fact. Did you mean `pain_score_nrs`?"),
    ("A.painfull=yes", "`painfull` is not a fact. Did you mean `painful`?"),
  ])
  func `a name that is no fact is looked for among the labels that people see`(
    text: String, says: String
  ) {
    #expect(complaint(text) == says)
  }

  @Test func `a fact by its name is taken`() {
    #expect(complaint("A.fracture_displacement=none") == nil)
  }
}
