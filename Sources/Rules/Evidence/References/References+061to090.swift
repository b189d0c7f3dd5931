extension References {
  /// References 61 to 90.
  static let references061to090: [Reference] = [
    Reference(
      61, by: "Dalton BE", 2012,
      """
      Radiofrequency-targeted vertebral augmentation versus traditional balloon kyphoplasty: \
      radiographic and morphologic outcomes of an ex vivo biomechanical pilot study
      """,
      in: "Clin Interv Aging", doi: "10.2147/cia.s37025"),
    Reference(
      62, by: "Zhang H-r", 2020,
      "Percutaneous vertebral augmentation procedures in the management of spinal metastases",
      in: "Cancer Lett", doi: "10.1016/j.canlet.2020.01.038"),
    Reference(
      63, by: "Luo Y", 2023,
      "Innovative minimally invasive implants for osteoporosis vertebral compression fractures",
      in: "Front Med (Lausanne)", doi: "10.3389/fmed.2023.1161174"),
    Reference(
      64, by: "Noriega D", 2019,
      """
      A prospective, international, randomized, noninferiority study comparing an implantable \
      titanium vertebral augmentation device versus balloon kyphoplasty in the reduction of \
      vertebral compression fractures (SAKOS study)
      """,
      in: "Spine J", doi: "10.1016/j.spinee.2019.07.009"),
    Reference(
      65, by: "Garnon J", 2020,
      """
      Biomechanics of the osseous pelvis and its implication for consolidative treatments in \
      interventional oncology
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-020-02624-0"),
    Reference(
      66, by: "Deschamps F", 2016,
      "Percutaneous osteosynthesis in the pelvis in cancer patients",
      in: "Eur Radiol", doi: "10.1007/s00330-015-3971-1"),
    Reference(
      67, by: "Lee FY", 2020,
      """
      Minimally invasive image-guided Ablation, Osteoplasty, Reinforcement, and Internal \
      Fixation (AORIF) for osteolytic lesions in the pelvis and periarticular regions of \
      weight-bearing bones
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2019.11.029"),
    Reference(
      68, by: "Pusceddu C", 2017,
      """
      CT-guided percutaneous screw fixation plus cementoplasty in the treatment of painful bone \
      metastases with fractures or a high risk of pathological fracture
      """,
      in: "Skeletal Radiol", doi: "10.1007/s00256-017-2584-y"),
    Reference(
      69, by: "Roux C", 2022,
      "Percutaneous fixation of impending fracture of the hip",
      in: "Tech Vasc Interv Radiol", doi: "10.1016/j.tvir.2022.100802"),
    Reference(
      70, by: "Cornelis FH", 2022,
      """
      Percutaneous screw fixation of pelvic bone metastases using cone-beam computed tomography \
      navigation
      """,
      in: "Diagn Interv Imaging", doi: "10.1016/j.diii.2022.01.002"),
    Reference(
      71, by: "Kastler A", 2022,
      "Patient’s selection and evaluation for bone stabilization",
      in: "Tech Vasc Interv Radiol", doi: "10.1016/j.tvir.2022.100797"),
    Reference(
      72, by: "Trumm CG", 2012,
      """
      CT fluoroscopy-guided percutaneous vertebroplasty in spinal malignancy: technical results, \
      PMMA leakages, and complications in 202 patients
      """,
      in: "Skeletal Radiol", doi: "10.1007/s00256-012-1365-x"),
    Reference(
      73, by: "Pitton MB", 2008,
      """
      CT-guided vertebroplasty: analysis of technical results, extraosseous cement leakages, and \
      complications in 500 procedures
      """,
      in: "Eur Radiol", doi: "10.1007/s00330-008-1020-z"),
    Reference(
      74, by: "Yevich S", 2018,
      """
      Percutaneous cement injection for the palliative treatment of osseous metastases: a \
      technical review
      """,
      in: "Semin Intervent Radiol", doi: "10.1055/s-0038-1673418"),
    Reference(
      75, by: "Chen YJ", 2007,
      """
      Local metastases along the tract of needle: a rare complication of vertebroplasty in \
      treating spinal metastases
      """,
      in: "Spine (Phila Pa 1976)", doi: "10.1097/brs.0b013e318154c5e8"),
    Reference(
      76, by: "Lee CH", 2014,
      "Needle-tract seeding after percutaneous vertebroplasty: a case report",
      in: "Spine (Phila Pa 1976)", doi: "10.1097/brs.0000000000000329"),
    Reference(
      77, by: "Barragán-Campos HM", 2006,
      "Percutaneous vertebroplasty for spinal metastases: complications",
      in: "Radiology", doi: "10.1148/radiol.2381040841"),
    Reference(
      78, by: "Shi X", 2021,
      """
      Epidemiology and detection of cement leakage in patients with spine metastases treated \
      with percutaneous vertebroplasty: a 10-year observational study
      """,
      in: "J Bone Oncol", doi: "10.1016/j.jbo.2021.100365"),
    Reference(
      79, by: "Laredo JD", 2018,
      "Vertebroplasty and interventional radiology procedures for bone metastases",
      in: "Joint Bone Spine", doi: "10.1016/j.jbspin.2017.05.005"),
    Reference(
      80, by: "Friedman MV", 2014,
      """
      Hip chondrolysis and femoral head osteonecrosis: a complication of periacetabular \
      cryoablation
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2014.06.016"),
    Reference(
      81, by: "Choe DH", 2012,
      """
      Pulmonary embolism of polymethyl methacrylate during percutaneous vertebroplasty and \
      kyphoplasty
      """,
      in: "AJR Am J Roentgenol",
      doi: "10.2214/ajr.183.4.1831097",
      remark: "Year as printed; volume 183 of this journal belongs to 2004."),
    Reference(
      82, by: "Syed MI", 2006,
      "Fatal fat embolism after vertebroplasty: identification of the high-risk patient",
      in: "AJNR Am J Neuroradiol"),
    Reference(
      83, by: "Heini PF", 2004,
      """
      Vertebroplastik bei hochgradiger osteoporose: technik und erfahrung mit plurisegmentalen \
      injektionen
      """,
      in: "Orthopade", doi: "10.1007/s00132-003-0574-3"),
    Reference(
      84, by: "Tomasian A", 2019,
      """
      Percutaneous minimally invasive thermal ablation for management of osseous metastases: \
      recent advances
      """,
      in: "Int J Hyperthermia", doi: "10.1080/02656736.2019.1613573"),
    Reference(
      85, by: "Arrigoni F", 2022,
      """
      CT-guided cryoablation for management of bone metastases: a single center experience and \
      review of the literature
      """,
      in: "Radiol Med", doi: "10.1007/s11547-021-01437-6"),
    Reference(
      86, by: "Erinjeri JP", 2010,
      "Cryoablation: mechanism of action and devices",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2009.12.403"),
    Reference(
      87, by: "Casali PG", 2018,
      """
      Bone sarcomas: ESMO–PaedCan–EURACAN Clinical Practice Guidelines for diagnosis, treatment \
      and follow-up
      """,
      in: "Ann Oncol", doi: "10.1093/annonc/mdy310"),
    Reference(
      88, by: "Liu DM", 2010,
      "Cryoablation of osteoid osteoma: two case reports",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2009.12.389"),
    Reference(
      89, by: "De Filippo M", 2018,
      "Radiofrequency ablation of osteoid osteoma",
      in: "Acta Biomed", doi: "10.23750/abm.v89i1-s.7021"),
    Reference(
      90, by: "Le Corroller T", 2022,
      """
      Osteoid osteoma: percutaneous CT-guided cryoablation is a safe, effective, and durable \
      treatment option in adults
      """,
      in: "Radiology", doi: "10.1148/radiol.2021211100"),
  ]
}
