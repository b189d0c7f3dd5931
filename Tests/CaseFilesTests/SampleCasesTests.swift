import CaseFiles
import Documents
import Logic
import Rules
import Testing
import TestSupport

/// The sample cases are read without a problem, and written back as the same case.
@Suite struct SampleCasesTests {
  private let catalogue = Rulebook.standard.catalogue
  private let settings = Rulebook.standard.settings

  @Test func `every sample case is read without a problem`() throws {
    let paths = try sourceFiles(in: "sample-cases", endingWith: ".yaml")
    #expect(paths.count >= 15)
    for path in paths {
      let file = CaseFile.read(try sourceText(path), name: path, catalogue, settings)
      #expect(file.problems.map(\.description) == [])
      #expect(file.remarks.map(\.description) == [])
    }
  }

  @Test func `a case that is written and read again is the same case`() throws {
    for path in try sourceFiles(in: "sample-cases", endingWith: ".yaml") {
      let file = CaseFile.read(try sourceText(path), name: path, catalogue, settings)
      let text = CaseFile.write(file.record, catalogue)
      let again = CaseFile.read(text, name: path, catalogue, settings)
      #expect(again.record == file.record, "\(path)")
      #expect(again.problems == [])
      #expect(CaseFile.write(again.record, catalogue) == text)
    }
  }

  @Test func `every sample file names the schema for editors`() throws {
    for path in try sourceFiles(in: "sample-cases", endingWith: ".yaml") {
      let first = try sourceText(path).split(separator: "\n").first
      #expect(first == "# yaml-language-server: $schema=../docs/case.schema.json", "\(path)")
    }
  }
}
