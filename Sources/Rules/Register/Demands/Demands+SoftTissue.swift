internal import Logic

extension Register {
  /// What the statements on soft tissue and malformations ask of rules.
  static let softTissueDemands: [Demand] = [
    Demand(
      "stt-ind-sarcoma", .indication(.optional), for: [.cryoablation],
      [
        .any(.word("aetiology", "soft_tissue_tumour"), .word("site", "soft_tissue")),
        .word("tumour_type", "soft_tissue_sarcoma"),
      ]),
    Demand(
      "stt-ind-endometriosis", .indication(.optional), for: [.cryoablation],
      [
        .word("tumour_type", "endometriosis"), .word("soft_tissue_region", "abdominal_wall"),
        .any(.yes("painful"), .word("treatment_intent", "local_control", "curative", "debulking")),
      ]),
    Demand(
      "stt-ind-neurofibroma", .indication(.optional), for: [.cryoablation],
      [
        .word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "neurofibroma"),
        .any(.yes("painful"), .word("treatment_intent", "local_control", "curative", "debulking")),
      ]),
    Demand(
      "stt-ind-neurofibroma", .indication(.optional), for: [.cryoablation],
      [
        .word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "neurogenic_tumour"),
        .yes("painful"),
      ]),
    Demand(
      "stt-ind-gist", .indication(.optional), for: [.cryoablation],
      [
        .any(.word("aetiology", "soft_tissue_tumour"), .word("site", "soft_tissue")),
        .word("tumour_type", "gastrointestinal_stromal_tumour"),
      ]),
    Demand(
      "stt-ind-desmoid", .indication(.optional), for: [.cryoablation],
      [
        .word("site", "soft_tissue"), .word("tumour_type", "desmoid"),
        .notWord("soft_tissue_region", "intra_abdominal"),
        .any(.yes("painful"), .word("treatment_intent", "local_control", "curative", "debulking")),
      ]),
    Demand(
      "vm-ind-malformation", .indication(.optional), for: [.cryoablation],
      [
        .word("aetiology", "vascular_malformation"),
        .word(
          "tumour_type", "venous_malformation", "fibroadipose_vascular_anomaly",
          "vascular_lesion_unspecified"), .yes("painful"),
      ]),
    Demand(
      "stt-ind-sarcoma", .reservation, for: [.cryoablation],
      [
        .word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "soft_tissue_sarcoma"),
        .no("tumour_recurrent_or_metastatic"),
      ]),
    Demand(
      "stt-ind-neurofibroma", .reservation, for: [.cryoablation],
      [.word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "neurogenic_tumour")]),
    Demand(
      "stt-alt-desmoid-medical-first-line", .reservation, for: [.cryoablation],
      [
        .word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "desmoid"),
        .no("systemic_therapy_failed"),
      ]),
    Demand(
      "stt-alt-desmoid-medical-first-line", .referral(.medicalOncology), for: [.cryoablation],
      [
        .word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "desmoid"), .yes("painful"),
        .no("systemic_therapy_failed"),
      ]),
    Demand(
      "stt-alt-desmoid-surgery-radiotherapy", .note, for: [.cryoablation],
      [.word("aetiology", "soft_tissue_tumour"), .word("tumour_type", "desmoid")]),
    Demand(
      "vm-ind-first-line", .note, for: [.cryoablation],
      [.word("aetiology", "vascular_malformation"), .no("prior_sclerotherapy")]),
    Demand(
      "vm-ind-second-line", .note, for: [.cryoablation],
      [.word("aetiology", "vascular_malformation"), .yes("prior_sclerotherapy")]),
  ]
}
