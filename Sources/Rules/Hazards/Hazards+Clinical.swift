extension Hazards {
  /// What a technique does to a patient who should not have it.
  static let clinical: [Hazard] = [
    Hazard(
      "C01", "Bleeding from a needle or into the spinal canal", .catastrophic,
      cause: "A clotting disorder or an anticoagulant is not asked for, or not weighed.",
      effect: "Haematoma at the puncture or in the canal, with loss of function or life.",
      control: """
        Coagulopathy closes every technique that places cement, and neurolysis; not known, it leaves \
        them undecided. Screws that are to be cemented are closed too, and a known bleeding \
        disorder holds cement until a decision on it is recorded.
        """,
      rules: [
        "cem-ci-coagulopathy", "cem-ci-coagulopathy.cemented_screw", "neuro-ci-anticoagulation",
        "neuro-ci-bleeding-disorder", "neuro-ci-bleeding-disorder.cement",
      ], tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C02", "Infection carried into bone or along a nerve", .critical,
      cause: "Infection at the site or of the whole body is not asked for, or not weighed.",
      effect: "Infected cement or implant, osteomyelitis, sepsis.",
      control: """
        Both close cement, cemented screws and neurolysis; not known, they leave them undecided.
        """,
      rules: [
        "cem-ci-local-infection", "cem-ci-systemic-infection",
        "cem-ci-local-infection.cemented_screw", "cem-ci-systemic-infection.cemented_screw",
        "neuro-ci-local-infection", "neuro-ci-systemic-infection",
      ], tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C03", "Allergic reaction to bone cement", .catastrophic,
      cause: "A known allergy is not asked for.",
      effect: "Anaphylaxis during injection.",
      control: "The allergy closes every technique that uses cement, cemented screws among them.",
      rules: ["cem-ci-cement-allergy", "cem-ci-cement-allergy.cemented_screw"],
      tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C04", "Cord or roots lost because surgery came too late", .critical,
      cause: "An unstable spine, or cord compression with a deficit, is treated through a needle.",
      effect: "Lasting paralysis.",
      control: """
        Instability (SINS 13 or more, or judged so), cord compression and a significant deficit \
        close cement in the spine; compression with a deficit closes ablation. From SINS 7 a hold \
        waits for the surgeon, and a referral asks for one.
        """,
      rules: [
        "cem-ci-unstable-spinal-lesion", "rt-surgery-instability-cord-compression.cement",
        "rt-surgery-instability-cord-compression.ablation", "cem-sins-surgical-consult.hold",
        "cem-canal-stenosis-surgery.hold", "cem-canal-stenosis-surgery.cord_protection",
      ],
      tests: [
        Proof.blockCloses, "six parts add up to the published total and band",
        "a hold is lifted only where its release is known to be yes",
      ]),
    Hazard(
      "C05", "A lesion treated that does not cause the pain", .serious,
      cause: "Images show a fracture or a tumour, and the pain comes from elsewhere.",
      effect: "The risk of a procedure without its benefit; the true source is left.",
      control: """
        A painless compression is not cemented, and ablation for pain alone requires pain from this \
        very spot above 4 of 10.
        """,
      rules: [
        "cem-ci-asymptomatic-compression", "cryo-sel-focal-pain", "cryo-sel-focal-pain.combined",
      ], tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C06", "Cement in the hip joint", .serious,
      cause: "A displaced acetabular fracture with protrusion is filled.",
      effect: "Loss of the joint, and an operation to clear it.",
      control: "Displacement with protrusion closes acetabuloplasty; a hold asks for the surgeon.",
      rules: ["ace-ci-displaced-protrusion", "ace-ci-displaced-protrusion.hold"],
      tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C07", "A pacemaker disturbed by current", .catastrophic,
      cause: "Radiofrequency or microwaves are planned beside a device that does not bear them.",
      effect: "Arrest or arrhythmia during ablation.",
      control: "Such a device closes ablation by current, and leaves cold open.",
      rules: [
        "cryo-pacemaker-allowed.radiofrequency", "cryo-pacemaker-allowed.combined",
        "cryo-pacemaker-allowed.mri",
      ], tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C08", "A reaction to cold", .serious,
      cause: "Cold urticaria or Raynaud syndrome is not asked for.",
      effect: "Urticaria up to shock, or loss of digits.",
      control: "Either closes neurolysis by cold; not known, it leaves it undecided.",
      rules: ["neuro-ci-cold-urticaria", "neuro-ci-raynaud"],
      tests: [Proof.blockCloses, Proof.table]),
    Hazard(
      "C09", "Weakness from a frozen motor nerve", .critical,
      cause: "The nerve to be frozen moves something that the patient needs.",
      effect: "Loss of movement for months.",
      control: """
        A motor nerve that matters closes neurolysis. The one exception needs a short prognosis, \
        severe pain and failed treatment, all three known, and says so.
        """,
      rules: ["neuro-ci-motor-nerve"],
      tests: [
        Proof.blockCloses, "figure 11 shows the motor root and the exception that it takes",
      ]),
    Hazard(
      "C10", "A procedure before simpler treatment was tried", .serious,
      cause: "Drugs and radiotherapy have not been given their chance.",
      effect: "The risk of a procedure that was not needed.",
      control: "Ablation for pain alone requires that one of them has fallen short.",
      rules: [
        "cryo-sel-insufficient-prior-treatment", "cryo-sel-insufficient-prior-treatment.combined",
      ], tests: [Proof.table, "every rule that can answer three ways does"]),
  ]
}
