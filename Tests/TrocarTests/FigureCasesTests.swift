import Foundation
import TestSupport
import Testing

/// What the authors did in each figure is open in what the program says of the figure's case.
struct FigureCasesTests {
  /// The figure, the lesion, and what was done: taken from the legends, not from the program.
  private static let done: [(figure: String, lesion: String, technique: String)] = [
    ("fig-01", "A", "vertebroplasty"), ("fig-02", "A", "sacroplasty"),
    ("fig-03", "A", "acetabuloplasty"), ("fig-04", "A", "vertebral_implant"),
    ("fig-05", "A", "osteosynthesis"), ("fig-06", "A", "cryoablation"),
    ("fig-07", "A", "cryoablation"), ("fig-08", "A", "cryoablation"),
    ("fig-09", "A", "cryoneurolysis"), ("fig-10", "A", "cryoneurolysis"),
    ("fig-11", "A", "cryoneurolysis"), ("fig-12", "A", "cryoablation"),
    ("fig-13", "A", "cryoablation"), ("fig-14", "A", "combined_ablation_cement"),
    ("fig-15", "A", "combined_ablation_cement"),
  ]

  @Test func `what was done is indicated or possible`() throws {
    let assessed = try assessment()
    #expect(assessed.count == Self.done.count)
    for (figure, lesion, technique) in Self.done {
      let found = try self.technique(technique, of: lesion, in: figure, assessed)
      let verdict = try #require(found["verdict"] as? String)
      #expect(["indicated", "possible"].contains(verdict), "\(figure): \(verdict)")
    }
  }

  @Test func `what speaks against it is shown`() throws {
    let assessed = try assessment()
    let canal = try technique("cryoablation", of: "A", in: "fig-07", assessed)
    #expect(try rules("reasons", of: canal).contains("cryo-rci-close-to-nerve-or-organ"))
    let holds = try rules("holds", of: canal)
    #expect(holds.contains("cem-canal-stenosis-surgery.hold"))
    #expect(holds.contains("cryo-rci-close-to-nerve-or-organ.hold"))
    // The root drives muscles; terminal illness with severe pain is the exception that it takes.
    let root = try technique("cryoneurolysis", of: "A", in: "fig-11", assessed)
    #expect(root["because"] as? String == "known")
  }

  private func assessment() throws -> [[String: Any]] {
    let program = try Program()
    defer { program.clean() }
    let folder = sourceRootPath() + "/sample-cases"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasPrefix("fig-") }.map { "sample-cases/" + $0 }
    let outcome = try program.run(["assess", "--format", "json"] + files)
    #expect(outcome.status == 0)
    return try #require(try outcome.json() as? [[String: Any]])
  }

  private func technique(
    _ technique: String, of lesion: String, in figure: String, _ assessed: [[String: Any]]
  ) throws -> [String: Any] {
    let file = try #require(assessed.first { $0["case"] as? String == figure }, "\(figure)")
    let lesions = try #require(file["lesions"] as? [[String: Any]])
    let found = try #require(lesions.first { $0["id"] as? String == lesion })
    let techniques = try #require(found["techniques"] as? [[String: Any]])
    return try #require(techniques.first { $0["technique"] as? String == technique })
  }

  private func rules(_ key: String, of technique: [String: Any]) throws -> [String] {
    try #require(technique[key] as? [[String: Any]]).compactMap { $0["rule"] as? String }
  }
}
