extension Register {
  /// Cold on nerves.
  static let cryoneurolysis: [Entry] = [
    Entry(
      "neuro-ind-targets", .indication, .reported, for: [.cryoneurolysis], by: .rule,
      """
      Nerves that have been frozen under imaging: intercostal, head and neck, spine, coeliac, \
      Morton, pudendal, inguinal, others.
      """,
      refs: [101, 102]),
    Entry(
      "neuro-ci-as-nerve-block", .evidenceNote, .reported, for: [.cryoneurolysis], by: .rule,
      """
      What forbids a nerve block by and large forbids cryoneurolysis; the list given is not \
      closed.
      """,
      refs: [103]),
    Entry(
      "neuro-ci-local-infection", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      "Infection at the site forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-systemic-infection", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      "Infection of the whole body forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-anticoagulation", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      "Anticoagulation forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-bleeding-disorder", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      "A disorder of bleeding forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-cold-urticaria", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      "Cold urticaria forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-raynaud", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis], by: .rule,
      "Raynaud syndrome forbids cryoneurolysis.",
      refs: [103]),
    Entry(
      "neuro-ci-motor-nerve", .contraindicationAbsolute, .absolute, for: [.cryoneurolysis],
      by: .rule,
      """
      A nerve that moves important muscles is not frozen: without the femoral nerve, say, walking \
      fails.
      """,
      refs: [103]),
    Entry(
      "neuro-motor-exception-terminal", .caution, .optional, for: [.cryoneurolysis], by: .rule,
      """
      In terminal illness with severe symptoms a loss of motor function may be accepted, patient \
      by patient.
      """),
    Entry(
      "neuro-sunderland-two", .parameter, .absolute, for: [.cryoneurolysis], by: .plan,
      "Neurolysis aims at a Sunderland 2 injury, axon and myelin gone, sheaths left.",
      [Quantity("Sunderland grade", .exactly(2), .grade)],
      refs: [102]),
    Entry(
      "neuro-out-longer-than-injection", .outcome, .reported, for: [.cryoneurolysis],
      by: .benchmark,
      "It relieves for longer than an injection or a catheter.",
      refs: [102]),
    Entry(
      "neuro-out-fewer-neuromas", .outcome, .reported, for: [.cryoneurolysis], by: .benchmark,
      "It leaves fewer neuromas than heat or the knife.",
      refs: [102]),
    Entry(
      "neuro-axon-regrowth", .parameter, .reported, for: [.cryoneurolysis], by: .plan,
      """
      Axons regrow by 1 to 2 mm daily, so the length of nerve to the pain sets how long relief \
      lasts.
      """,
      [Quantity("regrowth", .between(1, 2), .mmPerDay)],
      refs: [107]),
    Entry(
      "neuro-diagnostic-block", .techniqueStep, .optional, for: [.cryoneurolysis], by: .rule,
      """
      A test injection of long-acting anaesthetic, with steroid or without, may tell much \
      beforehand.
      """,
      refs: [108]),
    Entry(
      "neuro-ind-refractory-pain", .indication, .preferred, for: [.cryoneurolysis], by: .rule,
      """
      Neurolysis is safe, efficient and fairly cheap for pain that nothing settles, from tumour, \
      surgery or radiation.
      """,
      refs: [101]),
    Entry(
      "neuro-mech-sheath-spared", .mechanism, .reported, for: [.cryoneurolysis], by: .knowledge,
      """
      Cold leaves the sheaths of the nerve, heat does not: fewer neuromas, and the nerve may grow \
      back.
      """,
      refs: [126]),
    Entry(
      "neuro-adv-no-systemic-toxicity", .outcome, .reported, for: [.cryoneurolysis], by: .benchmark,
      "Unlike chemical neurolysis, cold is free of systemic toxicity.",
      refs: [127]),
    Entry(
      "neuro-intercostal-placement", .techniqueStep, .reported, for: [.cryoneurolysis], by: .plan,
      """
      For an intercostal nerve lay the probe in the groove near the costotransverse joint and \
      check on sagittal reformats.
      """),
    Entry(
      "neuro-comp-bleeding-infection", .complication, .reported, for: [.cryoneurolysis], by: .risk,
      "Neurolysis can bleed and bruise; infection is rare.",
      refs: [103]),
    Entry(
      "neuro-comp-skin-hair", .complication, .reported, for: [.cryoneurolysis], by: .rule,
      """
      Over a shallow nerve skin may darken or pale and hair fall, the eyebrow above the \
      supraorbital nerve for one.
      """,
      refs: [133]),
  ]
}
