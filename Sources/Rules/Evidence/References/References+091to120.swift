extension References {
  /// References 91 to 120.
  static let references091to120: [Reference] = [
    Reference(
      91, by: "National Comprehensive Cancer Network", 2023,
      "NCCN Guidelines: Adult Cancer Pain",
      in: "NCCN (guideline, web page)",
      remark: "The body is taken from the title; no author is printed."),
    Reference(
      92, by: "Khan MA", 2023,
      "ACR Appropriateness Criteria® management of vertebral compression fractures: 2022 update",
      in: "J Am Coll Radiol", doi: "10.1016/j.jacr.2023.02.015"),
    Reference(
      93, by: "Gennaro N", 2019,
      "Thermal ablation to relieve pain from metastatic bone disease: a systematic review",
      in: "Skeletal Radiol", doi: "10.1007/s00256-018-3140-0"),
    Reference(
      94, by: "Rose PS", 2015,
      "Cryosurgery/cryoablation in musculoskeletal neoplasms: history and state of the art",
      in: "Curr Rev Musculoskelet Med", doi: "10.1007/s12178-015-9307-6"),
    Reference(
      95, by: "Masala S", 2011,
      """
      Percutaneous ablative treatment of metastatic bone tumours: visual analogue scale scores \
      in a short-term series
      """,
      in: "Singapore Med J"),
    Reference(
      96, by: "Callstrom MR", 2009,
      "Percutaneous ablation for bone and soft tissue metastases-why cryoablation?",
      in: "Skeletal Radiol", doi: "10.1007/s00256-009-0736-4"),
    Reference(
      97, by: "Deschamps F", 2014,
      "Thermal ablation techniques: a curative treatment of bone metastases in selected patients?",
      in: "Eur Radiol", doi: "10.1007/s00330-014-3202-1"),
    Reference(
      98, by: "Luigi Cazzato R", 2018,
      """
      Percutaneous image-guided ablation of bone metastases: local tumor control in \
      oligometastatic patients
      """,
      in: "Int J Hyperthermia",
      doi: "10.1080/02656736.2018.1508760", remark: "Order of the author's names as printed."),
    Reference(
      99, by: "Callstrom MR", 2007,
      "Image-guided palliation of painful metastases using percutaneous ablation",
      in: "Tech Vasc Interv Radiol", doi: "10.1053/j.tvir.2007.09.003"),
    Reference(
      100, by: "Rosenthal DI", 2006,
      "Radiofrequency treatment",
      in: "Orthop Clin North Am", doi: "10.1016/j.ocl.2006.05.004"),
    Reference(
      101, by: "Bittman RW", 2018,
      "Percutaneous image-guided cryoneurolysis",
      in: "AJR Am J Roentgenol", doi: "10.2214/ajr.17.18452"),
    Reference(
      102, by: "Sag AA", 2022,
      "Percutaneous image-guided cryoneurolysis: applications and techniques",
      in: "Radiographics", doi: "10.1148/rg.220082"),
    Reference(
      103, by: "Ilfeld BM", 2017,
      """
      Ultrasound-guided percutaneous cryoneurolysis for treatment of acute pain: could \
      cryoanalgesia replace continuous peripheral nerve blocks?
      """,
      in: "Br J Anaesth", doi: "10.1093/bja/aex142"),
    Reference(
      104, by: "Callstrom MR", 2013,
      """
      Percutaneous image-guided cryoablation of painful metastases involving bone: multicenter \
      trial
      """,
      in: "Cancer", doi: "10.1002/cncr.27793"),
    Reference(
      105, by: "Choi J", 2012,
      "Diagnostic imaging and image-guided therapy of skeletal metastases",
      in: "Cancer Control", doi: "10.1177/107327481201900204"),
    Reference(
      106, by: "Munk PL", 2007,
      "Musculoskeletal interventional radiology: applications to oncology",
      in: "Semin Roentgenol", doi: "10.1053/j.ro.2007.04.004"),
    Reference(
      107, by: "Finneran IV JJ", 2021,
      "Percutaneous cryoneurolysis for acute pain management: current status and future prospects",
      in: "Expert Rev Med Devices", doi: "10.1080/17434440.2021.1927705"),
    Reference(
      108, by: "Prologo JD", 2015,
      "Percutaneous CT-guided cryoablation for the treatment of refractory pudendal neuralgia",
      in: "Skeletal Radiol", doi: "10.1007/s00256-014-2075-3"),
    Reference(
      109, by: "Cazzato RL", 2016,
      """
      Percutaneous image-guided cryoablation: current applications and results in the oncologic \
      field
      """,
      in: "Med Oncol", doi: "10.1007/s12032-016-0848-3"),
    Reference(
      110, by: "Gangi A", 2010,
      "Percutaneous bone tumor management",
      in: "Semin Intervent Radiol", doi: "10.1055/s-0030-1253511"),
    Reference(
      111, by: "Ferrer-Mileo L", 2018,
      "Efficacy of cryoablation to control cancer pain: a systematic review",
      in: "Pain Pract", doi: "10.1111/papr.12707"),
    Reference(
      112, by: "Jennings JW", 2021,
      "Cryoablation for palliation of painful bone metastases: the motion multicenter study",
      in: "Radiol Imaging Cancer", doi: "10.1148/rycan.2021200101"),
    Reference(
      113, by: "Hegg RM", 2014,
      "Cryoablation of sternal metastases for pain palliation and local tumor control",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2014.08.011"),
    Reference(
      114, by: "Lievens Y", 2020,
      """
      Defining oligometastatic disease from a radiation oncology perspective: an ESTRO-ASTRO \
      consensus document
      """,
      in: "Radiother Oncol", doi: "10.1016/j.radonc.2020.04.003"),
    Reference(
      115, by: "Schmit GD", 2023,
      "Percutaneous cryoablation of plasmacytomas: oncologic effectiveness and adverse events",
      in: "Journal of Vascular and Interventional Radiology", doi: "10.1016/j.jvir.2023.04.013"),
    Reference(
      116, by: "Gronchi A", 2021,
      """
      Soft tissue and visceral sarcomas: ESMO–EURACAN–GENTURIS Clinical Practice Guidelines for \
      diagnosis, treatment and follow-up
      """,
      in: "Ann Oncol", doi: "10.1016/j.annonc.2021.07.006"),
    Reference(
      117, by: "Doshi A", 2021,
      """
      Safety and feasibility of cryoablation during immunotherapy in patients with metastatic \
      soft tissue sarcoma
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2021.08.017"),
    Reference(
      118, by: "Susa M", 2016,
      """
      CT guided cryoablation for locally recurrent or metastatic bone and soft tissue tumor: \
      initial experience
      """,
      in: "BMC Cancer", doi: "10.1186/s12885-016-2852-6"),
    Reference(
      119, by: "Welch BT", 2020,
      "Percutaneous cryoablation of abdominal wall endometriosis: the Mayo Clinic approach",
      in: "Abdom Radiol (NY)", doi: "10.1007/s00261-019-02379-4"),
    Reference(
      120, by: "Marjanska A", 2020,
      """
      New frontiers in therapy of peripheral nerve sheath tumors in patients with \
      neurofibromatosis type 1: latest evidence and clinical implications
      """,
      in: "Anticancer Res", doi: "10.21873/anticanres.14136"),
  ]
}
