extension References {
  /// References 31 to 60.
  static let references031to060: [Reference] = [
    Reference(
      31, by: "Auloge P", 2020,
      """
      Augmented reality and artificial intelligence-based navigation during percutaneous \
      vertebroplasty: a pilot randomised clinical trial
      """,
      in: "Eur Spine J", doi: "10.1007/s00586-019-06054-6"),
    Reference(
      32, by: "Rauch A", 2017,
      """
      MRI-guided cryoablation of in-transit metastases from cutaneous melanoma: a brief report \
      on a preliminary experience
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-017-1645-x"),
    Reference(
      33, by: "Autrusseau P-A", 2020,
      """
      Percutaneous MR-guided cryoablation of low-flow vascular malformation: technical \
      feasibility, safety and clinical efficacy
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-020-02455-z"),
    Reference(
      34, by: "Voormolen MHJ", 2006,
      """
      Prospective clinical follow-up after percutaneous vertebroplasty in patients with painful \
      osteoporotic vertebral compression fractures
      """,
      in: "J Vasc Interv Radiol", doi: "10.1097/01.rvi.0000231952.75209.4a"),
    Reference(
      35, by: "Klazen CAH", 2010,
      """
      Vertebroplasty versus conservative treatment in acute osteoporotic vertebral compression \
      fractures (Vertos II): an open-label randomised trial
      """,
      in: "Lancet", doi: "10.1016/s0140-6736(10)60954-3"),
    Reference(
      36, by: "Buchbinder R", 2009,
      "A randomized trial of vertebroplasty for painful osteoporotic vertebral fractures",
      in: "N Engl J Med", doi: "10.1056/nejmoa0900429"),
    Reference(
      37, by: "Kallmes DF", 2009,
      "A randomized controlled trial of vertebroplasty for osteoporotic spine fractures",
      in: "N Engl J Med", doi: "10.1056/nejmoa0900563"),
    Reference(
      38, by: "Buchbinder R", 2018,
      "Percutaneous vertebroplasty for osteoporotic vertebral compression fracture",
      in: "Cochrane Database Syst Rev", doi: "10.1002/14651858.cd006349.pub4"),
    Reference(
      39, by: "Firanescu CE", 2018,
      """
      Vertebroplasty versus sham procedure for painful acute osteoporotic vertebral compression \
      fractures (VERTOS IV): randomised sham controlled clinical trial
      """,
      in: "BMJ", doi: "10.1136/bmj.k1551"),
    Reference(
      40, by: "De Leacy R", 2020,
      "The evidentiary basis of vertebral augmentation: a 2019 update",
      in: "J Neurointerv Surg", doi: "10.1136/neurintsurg-2019-015026"),
    Reference(
      41, by: "Clark W", 2016,
      """
      Safety and efficacy of vertebroplasty for acute painful osteoporotic fractures (VAPOUR): a \
      multicentre, randomised, double-blind, placebo-controlled trial
      """,
      in: "Lancet", doi: "10.1016/s0140-6736(16)31341-1"),
    Reference(
      42, by: "Firanescu CE", 2022,
      """
      Predictive factors for sustained pain after (sub)acute osteoporotic vertebral fractures. \
      combined results from the VERTOS II and VERTOS IV trial
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-022-03170-7"),
    Reference(
      43, by: "Bae JW", 2016,
      """
      Percutaneous vertebroplasty for patients with metastatic compression fractures of the \
      thoracolumbar spine: clinical and radiological factors affecting functional outcomes
      """,
      in: "Spine J", doi: "10.1016/j.spinee.2015.11.033", remark: "The same paper as 60."),
    Reference(
      44, by: "Onggo JR", 2021,
      """
      Role of vertebroplasty and balloon kyphoplasty in pathological fracture in myeloma: a \
      narrative review
      """,
      in: "Eur Spine J", doi: "10.1007/s00586-021-06955-5"),
    Reference(
      45, by: "Anselmetti GC", 2012,
      """
      Percutaneous vertebroplasty in multiple myeloma: prospective long-term follow-up in 106 \
      consecutive patients
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-011-0111-4"),
    Reference(
      46, by: "Hao J", 2012,
      "Percutaneous cement vertebroplasty in the treatment of symptomatic vertebral hemangiomas",
      in: "Pain Physician"),
    Reference(
      47, by: "Barr JD", 2014,
      """
      Position statement on percutaneous vertebral augmentation: a consensus statement developed \
      by the Society of Interventional Radiology (SIR), American Association of Neurological \
      Surgeons (AANS) and the Congress of Neurological Surgeons (CNS), American College of \
      Radiology (ACR), American Society of Neuroradiology (ASNR), American Society of Spine \
      Radiology (ASSR), Canadian Interventional Radiology Association (CIRA), and the Society of \
      NeuroInterventional Surgery (SNIS)
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2013.10.001"),
    Reference(
      48, by: "Hirsch JA", 2022,
      """
      Vertebral augmentation: is it time to get past the pain? A consensus statement from the \
      sardinia spine and stroke congress
      """,
      in: "Medicina (Lithuania)", doi: "10.3390/medicina58101431"),
    Reference(
      49, by: "Lee J", 2020,
      "Percutaneous sacroplasty: effectiveness and long-term outcome predictors",
      in: "J Korean Neurosurg Soc", doi: "10.3340/jkns.2020.0014"),
    Reference(
      50, by: "Andresen JR", 2022,
      "Comparative outcome of different treatment options for fragility fractures of the sacrum",
      in: "BMC Musculoskelet Disord", doi: "10.1186/s12891-022-06039-5"),
    Reference(
      51, by: "Liu HF", 2019,
      """
      Application of percutaneous osteoplasty in treating pelvic bone metastases: efficacy and \
      safety
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-019-02320-8"),
    Reference(
      52, by: "Moser TP", 2019,
      """
      Cementoplasty of pelvic bone metastases: systematic assessment of lesion filling and other \
      factors that could affect the clinical outcomes
      """,
      in: "Skeletal Radiol", doi: "10.1007/s00256-019-3156-0"),
    Reference(
      53, by: "Cazzato RL", 2015,
      """
      Percutaneous long bone cementoplasty for palliation of malignant lesions of the limbs: a \
      systematic review
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-015-1082-7"),
    Reference(
      54, by: "Park JW", 2022,
      "Percutaneous cementoplasty for the pelvis in bone metastasis: 12-year experience",
      in: "Ann Surg Oncol", doi: "10.1245/s10434-021-10640-8"),
    Reference(
      55, by: "Deschamps F", 2012,
      "Cementoplasty of metastases of the proximal femur: is it a safe palliative option?",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2012.06.027"),
    Reference(
      56, by: "Kitridis D", 2020,
      """
      Augmented versus non-augmented percutaneous cementoplasty for the treatment of metastatic \
      impending fractures of proximal femur: a systematic review
      """,
      in: "Injury", doi: "10.1016/j.injury.2020.02.045"),
    Reference(
      57, by: "Barral M", 2016,
      "Percutaneous thermal ablation of breast cancer metastases in oligometastatic patients",
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-016-1301-x"),
    Reference(
      58, by: "Sadeghi-Naini M", 2018,
      "Vertebroplasty and kyphoplasty for metastatic spinal lesions",
      in: "Clin Spine Surg", doi: "10.1097/bsd.0000000000000601"),
    Reference(
      59, by: "Hirsch JA", 2020,
      "Number needed to treat with vertebral augmentation to save a life",
      in: "AJNR Am J Neuroradiol", doi: "10.3174/ajnr.a6367"),
    Reference(
      60, by: "Bae JW", 2016,
      """
      Percutaneous vertebroplasty for patients with metastatic compression fractures of the \
      thoracolumbar spine: clinical and radiological factors affecting functional outcomes
      """,
      in: "Spine J", doi: "10.1016/j.spinee.2015.11.033", remark: "The same paper as 43."),
  ]
}
