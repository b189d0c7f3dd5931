import Testing

@testable import Rules

/// The ledger entries that are answered by evidence, written by hand.
@Suite struct TracedEvidenceTests {
  @Test(arguments: [
    "kp-cavity-partial-height", "vp-out-vertos-1-2", "vp-out-sham-trials-no-difference",
    "vp-out-vertos-4", "vp-out-vapour", "vp-out-vertos-12-months", "vp-out-moderate-deformity",
    "vp-out-metastatic-vas", "vp-out-myeloma-long-term", "vp-out-myeloma-vas",
    "vp-exp-neoplastic-favourable", "sac-out-insufficiency-vas", "sac-out-lesion-vas",
    "ace-out-park-pain", "ace-out-park-gait", "lb-out-standalone",
    "lb-out-pain-alone-versus-augmented", "kp-out-mortality-nnt",
    "kp-out-equal-to-vertebroplasty-metastases", "impl-out-versus-balloon",
    "impl-out-safety-function-equal", "osteo-out-pain-function", "osteo-out-pusceddu",
    "cryo-out-osteoid-osteoma", "cryo-adv-intrinsic-analgesia", "neuro-out-longer-than-injection",
    "neuro-out-fewer-neuromas", "cryo-out-motion", "stt-out-desmoid",
    "neuro-adv-no-systemic-toxicity", "vm-out-size", "vm-out-pain", "vm-out-symptom-free",
    "comb-out-rfa-mwa", "comb-out-pelvic-acetabular-rfa", "comb-out-wang",
  ])
  func `an outcome of the ledger has its benchmark`(entry: String) {
    #expect(!Benchmarks.answering(ledger: entry).isEmpty)
  }

  @Test(arguments: [
    "rt-bone-pain-burden", "rt-bone-metastasis-incidence", "cem-principle",
    "cem-exothermic-analgesia", "kp-principle", "vp-note-trial-patient-selection",
    "vp-note-trial-methods", "vp-note-trial-cement-volume", "vp-note-sham-was-active",
    "vp-note-pathological-second-indication", "vp-note-further-benefit-open",
    "kp-sagittal-balance", "osteo-mech-screw-versus-cement", "osteo-note-long-term-open",
    "cryo-principle", "cryo-mech-freeze-thaw", "cryo-note-osteoid-osteoma-preferred",
    "cryo-note-no-modality-superior", "cryo-heat-sink-protects-vessel",
    "stt-note-sarcoma-subtypes", "neuro-mech-sheath-spared", "comb-synergy",
    "comb-note-little-comparative-data", "cem-conclusion",
  ])
  func `context of the ledger has its background`(entry: String) {
    #expect(Background.all.contains { $0.ledger == entry })
  }
}
