extension Benchmarks {
  /// Cement in long bones, alone and with a fixation device.
  ///
  /// The fracture rates differ widely; they are shown together and the plan reckons with the worst.
  static let longBones: [Benchmark] = [
    Benchmark(
      "lb-inc-fracture-one-year", [.longBoneCementoplasty], "Fracture afterwards",
      .percent(40.6), in: "Proximal femoral metastasis", after: "1 year",
      leaning: .unfavourable,
      says: "Early experience, and the rate with which a plan reckons.", refs: [55],
      beside: [cementAlone, withFixation]),
    Benchmark(
      cementAlone, [.longBoneCementoplasty], "Fracture afterwards", .percent(5),
      in: "Impending proximal femoral fracture", leaning: .unfavourable,
      says: "A later review; how long patients were followed is not said.", refs: [56],
      beside: ["lb-inc-fracture-one-year", withFixation]),
    Benchmark(
      withFixation, [.osteosynthesis], "Fracture afterwards", .percent(7),
      in: "Impending proximal femoral fracture, cement with a fixation device",
      leaning: .unfavourable,
      says: "Same review; not significantly different from cement alone.", refs: [56],
      beside: [cementAlone]),
    Benchmark(
      "lb-out-standalone", [.longBoneCementoplasty], "Pain and mechanical function", .reported,
      in: "Malignant lesion of a long bone",
      says: "A systematic review holds cement alone effective for both.", refs: [53],
      beside: ["lb-comp-fracture-most-frequent"]),
    Benchmark(
      "lb-comp-fracture-most-frequent", [.longBoneCementoplasty], "Commonest complication",
      .reported, in: "Malignant lesion of a long bone", leaning: .unfavourable,
      says: "In the same review fracture was the complication seen most often.", refs: [53]),
    Benchmark(
      "lb-out-pain-alone-versus-augmented", [.longBoneCementoplasty, .osteosynthesis],
      "Relief of pain", .reported, in: "Impending proximal femoral fracture",
      says: "Cement alone and cement with a fixation device both appeared to relieve pain.",
      refs: [56]),
  ]

  private static let cementAlone = "lb-out-fracture-alone-versus-augmented.cement_alone"
  private static let withFixation = "lb-out-fracture-alone-versus-augmented.with_fixation"
}
