import Foundation
import TestSupport
import Testing

@testable import Rules

/// What could hurt a patient is on record with what is done about it, and that is proven.
struct HazardTests {
  @Test func `each hazard has an id of its own, and says everything in sentences`() {
    #expect(Set(Hazards.all.map(\.id)).count == Hazards.all.count)
    for hazard in Hazards.all {
      for text in [hazard.cause, hazard.effect, hazard.control] {
        #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(hazard.id): \(text)")
      }
      #expect(!hazard.title.hasSuffix("."), "\(hazard.id)")
      #expect(!hazard.tests.isEmpty, "\(hazard.id)")
    }
  }

  @Test func `every contraindication and every requirement names its hazard, and one`() {
    for rule in Rulebook.standard.rules where ["block", "requirement"].contains(rule.effect.name) {
      #expect(Hazards.guarded(by: rule).count == 1, "\(rule.id)")
    }
  }

  @Test func `a hazard names rules that there are, and each once`() {
    let ids = Set(Rulebook.standard.rules.map(\.id))
    for hazard in Hazards.all {
      #expect(Set(hazard.rules).isSubset(of: ids), "\(hazard.id)")
      #expect(Set(hazard.rules).count == hazard.rules.count, "\(hazard.id)")
    }
  }

  @Test func `every test that a hazard names is there`() throws {
    let names = try Self.namesOfTests()
    for hazard in Hazards.all {
      for test in hazard.tests {
        #expect(names.contains(test), "\(hazard.id): there is no test `\(test)`")
      }
    }
  }

  /// The names between backticks behind `@Test` and its arguments, in every file of tests.
  private static func namesOfTests() throws -> Set<String> {
    let root = URL(filePath: sourceRootPath()).appending(path: "Tests")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var names: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /func `([^`]+)`\(/) { names.insert(String(match.1)) }
    }
    return names
  }
}
