extension References {
  /// References 121 to 146.
  static let references121to146: [Reference] = [
    Reference(
      121, by: "Mai D", 2019,
      "Successful curative cryoablation of an esophageal gastrointestinal stromal tumor",
      in: "ACG Case Rep J", doi: "10.14309/crj.0000000000000076"),
    Reference(
      122, by: "Mullen JT", 2012,
      "Desmoid tumor: analysis of prognostic factors and outcomes in a surgical series",
      in: "Ann Surg Oncol", doi: "10.1245/s10434-012-2638-2"),
    Reference(
      123, by: "Riedel RF", 2022,
      "Evolving strategies for management of desmoid tumor",
      in: "Cancer", doi: "10.1002/cncr.34332"),
    Reference(
      124, by: "Vora BMK", 2021,
      "Cryotherapy in extra-abdominal desmoid tumors: a systematic review and meta-analysis",
      in: "PLoS One", doi: "10.1371/journal.pone.0261657"),
    Reference(
      125, by: "Yan YY", 2021,
      """
      A single-center 10-year retrospective analysis of cryoablation for the management of \
      desmoid tumors
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2021.05.025"),
    Reference(
      126, by: "Hsu M", 2015,
      "Wallerian degeneration and recovery of motor nerves after multiple focused cold therapies",
      in: "Muscle Nerve", doi: "10.1002/mus.24306"),
    Reference(
      127, by: "Jones WB", 2015,
      """
      Pain management of pancreatic head adenocarcinomas that are unresectable: celiac plexus \
      neurolysis and splanchnicectomy
      """,
      in: "J Gastrointest Oncol", doi: "10.3978/j.issn.2078-6891.2015.052"),
    Reference(
      128, by: "Ramaswamy RS", 2019,
      "Cryoablation of low-flow vascular malformations",
      in: "Diagn Interv Radiol", doi: "10.5152/dir.2019.18278"),
    Reference(
      129, by: "Cornelis FH", 2017,
      """
      Percutaneous cryoablation of symptomatic venous malformations as a second-line therapeutic \
      option: a five-year single institution experience
      """,
      in: "Eur Radiol", doi: "10.1007/s00330-017-4892-y"),
    Reference(
      130, by: "Fish A", 2022,
      "Cryoablation of venous malformations: a systematic review",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2022.04.010"),
    Reference(
      131, by: "Auloge P", 2019,
      "Complications of percutaneous bone tumor cryoablation: a 10-year experience",
      in: "Radiology", doi: "10.1148/radiol.2019181262"),
    Reference(
      132, by: "Kurup AN", 2013,
      "Neuroanatomic considerations in percutaneous tumor ablation",
      in: "Radiographics", doi: "10.1148/rg.334125141"),
    Reference(
      133, by: "Trescot AM", 2003,
      "Cryoanalgesia in interventional pain management",
      in: "Pain Physician", doi: "10.36076/ppj.2003/6/345"),
    Reference(
      134, by: "Coupal TM", 2017,
      """
      The hopeless case? Palliative cryoablation and cementoplasty procedures for palliation of \
      large pelvic bone metastases
      """,
      in: "Pain Physician", doi: "10.36076/ppj/2017.7.e1053"),
    Reference(
      135, by: "Castañeda Rodriguez WR", 2011,
      """
      Effective pain palliation and prevention of fracture for axial-loading skeletal metastases \
      using combined cryoablation and cementoplasty
      """,
      in: "Tech Vasc Interv Radiol", doi: "10.1053/j.tvir.2011.02.008"),
    Reference(
      136, by: "Kurup AN", 2018,
      """
      Palliative percutaneous cryoablation and cementoplasty of acetabular metastases: factors \
      affecting pain control and fracture risk
      """,
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-018-1998-9"),
    Reference(
      137, by: "Mohme M", 2017,
      "Circulating tumour cell release after cement augmentation of vertebral metastases",
      in: "Sci Rep", doi: "10.1038/s41598-017-07649-z"),
    Reference(
      138, by: "Levy J", 2020,
      """
      Radiofrequency ablation for the palliative treatment of bone metastases: outcomes from the \
      multicenter OsteoCool Tumor Ablation Post-Market Study (OPuS One Study) in 100 patients
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2020.07.014"),
    Reference(
      139, by: "Jiao D", 2022,
      """
      Simultaneous C-arm computed tomography-guided microwave ablation and cementoplasty in \
      patients with painful osteolytic bone metastases: a single-center experience
      """,
      in: "Acad Radiol", doi: "10.1016/j.acra.2020.09.026"),
    Reference(
      140, by: "Cazzato RL", 2018,
      """
      Percutaneous radiofrequency ablation of painful spinal metastasis: a systematic literature \
      assessment of analgesia and safety
      """,
      in: "Int J Hyperthermia", doi: "10.1080/02656736.2018.1425918"),
    Reference(
      141, by: "Munk PL", 2009,
      """
      Combined cementoplasty and radiofrequency ablation in the treatment of painful neoplastic \
      lesions of bone
      """,
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2009.03.035"),
    Reference(
      142, by: "Lane MD", 2011,
      """
      Combination radiofrequency ablation and cementoplasty for palliative treatment of painful \
      neoplastic bone metastasis: experience with 53 treated lesions in 36 patients
      """,
      in: "Skeletal Radiol", doi: "10.1007/s00256-010-1010-5"),
    Reference(
      143, by: "Jakanani GC", 2010,
      """
      Computed tomography-guided coblation and cementoplasty of a painful acetabular metastasis: \
      an effective palliative treatment
      """,
      in: "J Palliat Med", doi: "10.1089/jpm.2009.0176"),
    Reference(
      144, by: "Munk PL", 2020,
      "The accrual of knowledge and experience in MSK ablation",
      in: "J Vasc Interv Radiol", doi: "10.1016/j.jvir.2020.08.032"),
    Reference(
      145, by: "Kam NM", 2017,
      """
      Combined vertebral augmentation and radiofrequency ablation in the management of spinal \
      metastases: an update
      """,
      in: "Curr Treat Options Oncol", doi: "10.1007/s11864-017-0516-7"),
    Reference(
      146, by: "Wang F", 2022,
      """
      The combination of radiofrequency ablation and vertebroplasty shows advantages over single \
      vertebroplasty in treating vertebral neoplastic lesions
      """,
      in: "Skeletal Radiol", doi: "10.1007/s00256-021-03788-7"),
  ]
}
