extension Background {
  /// The figures of the article: reported practice of one patient each, never a rule.
  static let figures: [Background] = [
    Background(
      "case-fig-1", [.vertebroplasty], .example,
      "Vertebroplasty of two osteoporotic lumbar vertebrae: one patient, sample case fig-01.",
      refs: []),
    Background(
      "case-fig-2", [.sacroplasty], .example,
      "Sacroplasty of both alae under CT: one patient, sample case fig-02.",
      refs: []),
    Background(
      "case-fig-3", [.acetabuloplasty], .example,
      "Acetabular cement along roof and posterior column, 16 mL: one patient, sample case fig-03.",
      refs: []),
    Background(
      "case-fig-4", [.vertebralImplant], .example,
      "SpineJack at L1 through both pedicles: one patient, sample case fig-04.",
      refs: []),
    Background(
      "case-fig-5", [.osteosynthesis], .example,
      "Screw and cement at the sacroiliac joint: one patient, sample case fig-05.",
      refs: []),
    Background(
      "case-fig-6", [.cryoablation], .example,
      "Cryoablation of an osteoid osteoma of the femoral neck: one patient, sample case fig-06.",
      refs: []),
    Background(
      "case-fig-7", [.cryoablation], .example,
      "Cryoablation of T10 beside the canal, short freezes: one patient, sample case fig-07.",
      refs: []),
    Background(
      "case-fig-8", [.cryoablation], .example,
      "Cryoablation of a gluteal desmoid with several probes: one patient, sample case fig-08.",
      refs: []),
    Background(
      "case-fig-9", [.cryoneurolysis], .example,
      "Cryoneurolysis of a Morton neuroma: one patient, sample case fig-09.",
      refs: []),
    Background(
      "case-fig-10", [.cryoneurolysis], .example,
      "Cryoneurolysis of intercostal nerves at rib metastases: one patient, sample case fig-10.",
      refs: []),
    Background(
      "case-fig-11", [.cryoneurolysis], .example,
      "Freezing of the L5 root at a metastasis: one patient, sample case fig-11.",
      refs: []),
    Background(
      "case-fig-12", [.cryoablation, .cryoneurolysis], .example,
      "Cryoablation of a probable neurogenic tumour: one patient, sample case fig-12.",
      refs: []),
    Background(
      "case-fig-13", [.cryoablation], .example,
      "Cryoablation of a vascular lesion at the elbow: one patient, sample case fig-13.",
      refs: []),
    Background(
      "case-fig-14", [.combinedAblationCement], .example,
      "Cold, then cement, at the iliac crest: one patient, sample case fig-14.",
      refs: []),
    Background(
      "case-fig-15", [.combinedAblationCement], .example,
      "Radiofrequency, then cement, at L3: one patient, sample case fig-15.",
      refs: []),
  ]
}
