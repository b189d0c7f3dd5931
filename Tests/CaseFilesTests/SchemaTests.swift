import CaseFiles
import Foundation
import Rules
import Testing
import TestSupport

/// The schema for editors.
@Suite struct SchemaTests {
  private let schema = CaseSchema.json(Rulebook.standard.catalogue, Rulebook.standard.settings)

  @Test func `the schema beside the documents is the one of the catalogue`() throws {
    // `trocar schema > docs/case.schema.json` makes it anew.
    #expect(try sourceText("docs/case.schema.json") == schema)
  }

  @Test func `the schema is JSON and knows a fact of each scope`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    let properties = try #require(json?["properties"] as? [String: Any])
    func keys(_ path: String...) -> Set<String> {
      var node: [String: Any]? = properties
      for step in path { node = node?[step] as? [String: Any] }
      return Set(node?.keys.map(\.self) ?? [])
    }
    #expect(keys("safety", "properties").contains("coagulopathy"))
    #expect(keys("lesions", "items", "properties").contains("site"))
    #expect(keys("lesions", "items", "properties", "pain", "properties").contains("painful"))
    #expect(
      keys("imaging", "properties", "studies", "items", "properties").contains("study_date"))
    #expect(!schema.contains("\"imaging_age_days\""))
  }
}
