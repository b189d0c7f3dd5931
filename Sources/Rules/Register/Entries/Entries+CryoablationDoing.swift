extension Register {
  /// How cold is applied, and what it can do.
  static let cryoablationDoing: [Entry] = [
    Entry(
      "cryo-temp-complete-death", .parameter, .reported, for: Reach.cryo, by: .plan,
      "Below minus 20 degrees C every cell dies.",
      [Quantity("lethal temperature", .below(-20), .celsius)],
      refs: [86]),
    Entry(
      "cryo-temp-partial-zone", .parameter, .reported, for: Reach.cryo, by: .plan,
      "Between 0 and minus 20 degrees C some 80 percent of the cells are killed.",
      [
        Quantity("zone", .between(-20, 0), .celsius),
        Quantity("cells killed", .about(80), .percent),
      ],
      refs: [86]),
    Entry(
      "cryo-plan-trajectory-and-probes", .techniqueStep, .absolute, for: Reach.cold, by: .plan,
      "From CT or MRI decide the path, and how many probes of which kind shape the zone."),
    Entry(
      "cryo-anaes-conscious-sedation", .anaesthesia, .reported, for: Reach.cryo, by: .plan,
      "Sedation is mostly enough for cold."),
    Entry(
      "cryo-protocol-range", .parameter, .reported, for: Reach.cold, by: .plan,
      "Freezing times in print run from 120 s once to several freezes of 10 minutes.",
      [
        Quantity("shortest, as a single freeze", .exactly(120), .seconds),
        Quantity("longest, repeated", .exactly(10), .minutes),
      ],
      refs: [102]),
    Entry(
      "cryo-thaw-between-cycles", .parameter, .reported, for: Reach.cold, by: .plan,
      "A thaw, active or passive, parts the freezes.",
      refs: [102]),
    Entry(
      "cryo-iceball-edge-zero", .mechanism, .reported, for: Reach.cold, by: .plan,
      "What is seen as the edge of the ice is 0 degrees C; death lies further in.",
      [Quantity("temperature at the edge", .exactly(0), .celsius)],
      refs: [95, 104, 105]),
    Entry(
      "cryo-iceball-soft-tissue-window", .techniqueStep, .reported, for: Reach.cold, by: .plan,
      "On CT the soft tissue window shows the ice."),
    Entry(
      "cryo-margin-beyond-lesion", .margin, .preferred, for: Reach.cryo, by: .rule,
      "To kill the whole tumour the ice passes it by at least 5 to 8 mm.",
      [Quantity("ice beyond the lesion", .between(5, 8), .mm)],
      refs: [95, 104, 105]),
    Entry(
      "cryo-target-interface", .techniqueStep, .preferred, for: Reach.cryo, by: .plan,
      "Against pain, freeze where tumour meets normal bone.",
      refs: [106]),
    Entry(
      "cryo-damage-beyond-zero-line", .caution, .preferred, for: Reach.cold, by: .rule,
      "Cells beyond the 0 degrees C line are hurt as well; leave room for that.",
      [Quantity("temperature of the line", .exactly(0), .celsius)]),
    Entry(
      "cryo-protect-hydrodissection", .thermalProtection, .optional, for: Reach.cold, by: .plan,
      "Fluid can hold neighbours away from the ice."),
    Entry(
      "cryo-protect-pneumodissection", .thermalProtection, .optional, for: Reach.cold, by: .plan,
      "Gas can hold neighbours away from the ice."),
    Entry(
      "cryo-protect-neuromonitoring", .thermalProtection, .optional, for: Reach.cold, by: .plan,
      "Monitoring can watch over nerves during ablation."),
    Entry(
      "cryo-devices-shown", .device, .reported, for: Reach.cold, by: .plan,
      "Probes in the examples: IceSphere, IceRod, IceSeed and IceForce, of one maker."),
    Entry(
      "cryo-guidance-ct-mri", .guidance, .preferred, for: Reach.cold, by: .plan,
      "CT and MRI guide best, since they show the ice, the lesion and its neighbours.",
      refs: [109, 110]),
    Entry(
      "cryo-guidance-ultrasound", .guidance, .optional, for: Reach.cold, by: .plan,
      "Ultrasound does for shallow targets: it shows ice form and, with Doppler, vessels.",
      refs: [102]),
    Entry(
      "cryo-guidance-ultrasound-limits", .limit, .reported, for: Reach.cold, by: .rule,
      "Behind ice ultrasound sees nothing, so deep lesions and large patients are not for it.",
      refs: [102]),
    Entry(
      "cryo-short-freezes-near-canal", .parameter, .reported, for: Reach.cryo, by: .plan,
      "At the canal the T10 example froze briefly, 3.5 and then 2 minutes; this is no rule.",
      [
        Quantity("first freeze", .exactly(3.5), .minutes),
        Quantity("second freeze", .exactly(2), .minutes),
      ]),
    Entry(
      "cryo-coaxial-probe", .techniqueStep, .reported, for: Reach.cryo, by: .plan,
      "A probe can pass through a needle, 13G at T10, or a bone cannula, as at the iliac crest.",
      [Quantity("needle", .exactly(13), .gauge)]),
    Entry(
      "cryo-inc-major", .complicationIncidence, .reported, for: Reach.cryo, by: .risk,
      "Cold in bone: 2.5 percent major complications, 1.2 percent a later fracture.",
      [
        Quantity("major complications", .exactly(2.5), .percent),
        Quantity("later fracture", .exactly(1.2), .percent),
      ],
      refs: [131]),
    Entry(
      "cryo-risk-age", .riskFactor, .reported, for: Reach.cryo, by: .rule,
      "Major complications go with age above 70.",
      [Quantity("age", .above(70), .years)],
      refs: [131]),
    Entry(
      "cryo-risk-probe-number", .riskFactor, .reported, for: Reach.cryo, by: .rule,
      "Major complications go with more than 3 probes.",
      [Quantity("probes", .above(3), .probes)],
      refs: [131]),
    Entry(
      "cryo-comp-neural-injury", .complication, .reported, for: Reach.cryo, by: .risk,
      "Injury of the cord, or of a nerve that is no target, leads the complications of ablated bone.",
      refs: [13]),
    Entry(
      "cryo-mgmt-neural-injury", .management, .preferred, for: Reach.cryo, by: .risk,
      "Nerve injury by cold mostly passes; steroid with long-acting anaesthetic is injected.",
      refs: [13]),
    Entry(
      "cryo-mit-neuroanatomy", .mitigation, .preferred, for: Reach.cold, by: .risk,
      "Knowing where the nerves run is what spares them.",
      refs: [132]),
    Entry(
      "cryo-mit-organ-skin", .thermalProtection, .preferred, for: Reach.cold, by: .rule,
      "Fluid or gas keeps cold from organs and skin."),
    Entry(
      "cryo-comp-skin-necrosis", .complication, .reported, for: Reach.cold, by: .rule,
      "Close to the skin its necrosis is possible."),
    Entry(
      "cryo-comp-joint", .complication, .reported, for: Reach.cryo, by: .rule,
      "Close to a joint effusion, synovitis and osteonecrosis are possible."),
  ]
}
