import Foundation
import Testing

/// The store, by the commands alone.
struct StoreCommandTests {
  private static let text = """
    schema_version: 1
    case: 2611-014
    title: Painful T10
    identity:
      patient_name: Maja Lindholm
      patient_number: H0042-1187
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
    """

  @Test func `a case goes in and comes out as it was`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.text)
    #expect(try program.run("cases", "import", file).status == 0)

    let list = try program.run("cases", "list", "--format", "json")
    let cases = try #require(try list.json() as? [[String: Any]])
    #expect(cases.map { $0["case"] as? String } == ["2611-014"])
    #expect(cases.first?["last_who"] is String)

    let exported = try program.run("cases", "export", "2611-014")
    #expect(exported.output.contains("Maja Lindholm"))
    let again = try program.file("again.yaml", exported.output)
    #expect(try program.run("check", again).status == 0)
    let replaced = try program.run("cases", "import", "--replace", again)
    #expect(replaced.output.contains("0 entries"))
  }

  @Test(arguments: [
    (["lindholm"], true), (["lindholm", "--hide-names"], false), (["t10"], true),
    (["site:spine"], true), (["levels:T10"], true), (["levels:T11"], false),
    (["coagulopathy:"], true), (["coagulopathy:no"], false), (["painful who:2611"], true),
    (["spine-lesion:"], nil), (["coaglopathy:no"], nil),
  ])
  func `cases are listed by words and by any fact`(arguments: [String], isFound: Bool?) throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.text)
    _ = try program.run("cases", "import", file)
    let list = try program.run(["cases", "list", "--filter"] + arguments)
    guard let isFound else {
      #expect(list.status != 0)
      #expect(list.complaints.contains("field"))
      return
    }
    #expect(list.status == 0)
    #expect(list.output.contains("2611-014") == isFound, "\(list.output)")
    #expect(list.output.contains("No case fits.") == !isFound)
  }

  @Test func `every case is assessed by one command, once`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.text)
    _ = try program.run("cases", "import", file)
    #expect(try program.run("cases", "reassess").output.contains("1 cases are assessed."))
    #expect(try program.run("cases", "reassess").output.contains("Every case is assessed"))
    #expect(try program.run("cases", "rebuild").output.contains("searched by is made anew"))
    #expect(try program.run("cases", "reassess").output.contains("1 cases are assessed."))
  }

  @Test func `names are left out when asked`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.text)
    _ = try program.run("cases", "import", file)
    let exported = try program.run("cases", "export", "2611-014", "--hide-names")
    #expect(!exported.output.contains("Lindholm"))
    #expect(!exported.output.contains("H0042"))
    let report = try program.run("report", file, "--hide-names")
    #expect(!report.output.contains("Lindholm"))
    #expect(try program.run("report", file).output.contains("Maja Lindholm"))
  }

  @Test func `a case that is there is not replaced unasked`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.text)
    _ = try program.run("cases", "import", file)
    let again = try program.run("cases", "import", file)
    #expect(again.status == 1)
    #expect(again.complaints.contains("2611-014"))
  }

  @Test func `the sample cases have a store of their own`() throws {
    let program = try Program()
    defer { program.clean() }
    let list = try program.run("cases", "list", "--demo", "--data", ".", "--format", "json")
    let samples = try #require(try list.json() as? [[String: Any]])
    #expect(samples.count == 15)
    #expect(samples.first?["case"] as? String == "fig-01")
    #expect(try program.run("cases", "list").output == "There is no case in the store.\n")
  }

  @Test func `the store is for its owner alone`() throws {
    let program = try Program()
    defer { program.clean() }
    _ = try program.run("cases", "list")
    let folder = program.data.appending(path: "trocar")
    let store = folder.appending(path: "cases.sqlite")
    for (place, mode) in [(folder, 0o700), (store, 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(place.path)")
    }
  }
}
