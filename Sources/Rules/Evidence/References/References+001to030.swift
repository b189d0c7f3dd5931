extension References {
  /// References 1 to 30.
  static let references001to030: [Reference] = [
    Reference(
      1, by: "Zajączkowska R", 2019,
      "Bone pain in cancer patients: mechanisms and current treatment",
      in: "Int J Mol Sci", doi: "10.3390/ijms20236047"),
    Reference(
      2, by: "Ryan C", 2022,
      "Epidemiology of bone metastases",
      in: "Bone", doi: "10.1016/j.bone.2020.115783"),
    Reference(
      3, by: "Saravana-Bawan S", 2019,
      "Palliation of bone metastases—exploring options beyond radiotherap",
      in: "Ann Palliat Med",
      doi: "10.21037/apm.2018.12.04", remark: "Title as printed; its last word lacks a letter."),
    Reference(
      4, by: "Coleman RE", 2020,
      "Bone metastases",
      in: "Nat Rev Dis Primers", doi: "10.1038/s41572-020-00216-3"),
    Reference(
      5, by: "Nguyen TK", 2020,
      """
      Stereotactic body radiation therapy for nonspine bone metastases: international practice \
      patterns to guide treatment planning
      """,
      in: "Pract Radiat Oncol", doi: "10.1016/j.prro.2020.02.011"),
    Reference(
      6, by: "Kougioumtzopoulou A", 2017,
      "The role of radiotherapy in bone metastases: a critical review of current literature",
      in: "Eur J Cancer Care (Engl)", doi: "10.1111/ecc.12724"),
    Reference(
      7, by: "van der Velden JM", 2018,
      """
      Evaluation of effectiveness of palliative radiotherapy for bone metastases: a prospective \
      cohort study
      """,
      in: "J Radiat Oncol", doi: "10.1007/s13566-018-0363-6"),
    Reference(
      8, by: "Errani C", 2019,
      "What’s new in management of bone metastases?",
      in: "Eur J Orthop Surg Traumatol", doi: "10.1007/s00590-019-02446-y"),
    Reference(
      9, by: "Paice JA", 2018,
      """
      Cancer pain management and the opioid crisis in America: how to preserve hard‐earned gains \
      in improving the quality of cancer pain management
      """,
      in: "Cancer", doi: "10.1002/cncr.31303"),
    Reference(
      10, by: "World Health Organization", 2018,
      """
      WHO Guidelines for the Pharmacological and Radiotherapeutic Management of Cancer Pain in \
      Adults and Adolescents
      """,
      in: "Geneva: World Health Organization (guideline)"),
    Reference(
      11, by: "Mastier C", 2018,
      "Musculoskeletal metastases management: the interventional radiologist’s toolbox",
      in: "Semin Intervent Radiol", doi: "10.1055/s-0038-1673420"),
    Reference(
      12, by: "Chen-Xu S", 2021,
      "Percutaneous management of bone metastases: state of the art",
      in: "Radiologia (Engl Ed)", doi: "10.1016/j.rx.2021.02.006"),
    Reference(
      13, by: "Tomasian A", 2021,
      "Bone metastases: state of the art in minimally invasive interventional oncology",
      in: "Radiographics", doi: "10.1148/rg.2021210007"),
    Reference(
      14, by: "Delpla A", 2020,
      """
      Correction to: preventive vertebroplasty for long-term consolidation of vertebral \
      metastases
      """,
      in: "Cardiovasc Intervent Radiol",
      doi: "10.1007/s00270-020-02445-1", remark: "The item cited is a correction notice."),
    Reference(
      15, by: "Xu W", 2018,
      """
      Correlation analysis between the magnetic resonance imaging characteristics of \
      osteoporotic vertebral compression fractures and the efficacy of percutaneous \
      vertebroplasty: a prospective cohort study
      """,
      in: "BMC Musculoskelet Disord", doi: "10.1186/s12891-018-2040-8"),
    Reference(
      16, by: "Mallinson PI", 2017,
      "Musculoskeletal interventional techniques pitfalls",
      in: """
        In: Peh WCG, ed. Pitfalls in Musculoskeletal Radiology. Cham: Springer; 139-148 (book \
        chapter)
        """,
      doi: "10.1007/978-3-319-53496-1_8"),
    Reference(
      17, by: "Fisher CG", 2010,
      """
      A novel classification system for spinal instability in neoplastic disease: an \
      evidence-based approach and expert consensus from the spine oncology study group
      """,
      in: "Spine (Phila Pa 1976)", doi: "10.1097/brs.0b013e3181e16ae2"),
    Reference(
      18, by: "Patchell RA", 2005,
      """
      Direct decompressive surgical resection in the treatment of spinal cord compression caused \
      by metastatic cancer: a randomised trial
      """,
      in: "Lancet", doi: "10.1016/s0140-6736(05)66954-1"),
    Reference(
      19, by: "Jayaram PR", 2022,
      "Interventional radiologic techniques in the management of bone tumors",
      in: """
        In: Heymann D, ed. Bone Cancer: Bone Sarcomas and Bone Metastases—From Bench to Bedside. \
        London: Academic Press; 807-825 (book chapter)
        """,
      doi: "10.1016/b978-0-12-821666-8.00024-4"),
    Reference(
      20, by: "Seah SJ", 2023,
      """
      Early cement augmentation may be a good treatment option for pain relief for osteoporotic \
      compression fractures: a systematic review and meta-analysis
      """,
      in: "Eur Spine J", doi: "10.1007/s00586-023-07658-9"),
    Reference(
      21, by: "Yu SW", 2004,
      """
      Vertebroplasty for the treatment of osteoporotic compression spinal fracture: comparison \
      of remedial action at different stages of injury
      """,
      in: "J Trauma", doi: "10.1097/01.ta.0000053471.73514.2e"),
    Reference(
      22, by: "Diamond TH", 2004,
      """
      Percutaneous vertebroplasty for acute vertebral body fracture and deformity in multiple \
      myeloma: a short report
      """,
      in: "Br J Haematol", doi: "10.1111/j.1365-2141.2004.04809.x"),
    Reference(
      23, by: "Saliou G", 2010,
      """
      Percutaneous vertebroplasty for pain management in malignant fractures of the spine with \
      epidural involvement
      """,
      in: "Radiology", doi: "10.1148/radiol.09081698"),
    Reference(
      24, by: "Kassamali RH", 2011,
      "Pain management in spinal metastases: the role of percutaneous vertebral augmentation",
      in: "Ann Oncol", doi: "10.1093/annonc/mdq605"),
    Reference(
      25, by: "Corcos G", 2014,
      """
      Cement leakage in percutaneous vertebroplasty for spinal metastases: a retrospective \
      evaluation of incidence and risk factors
      """,
      in: "Spine (Phila Pa 1976)", doi: "10.1097/brs.0000000000000134"),
    Reference(
      26, by: "Mehdizade A", 2004,
      """
      Percutaneous vertebroplasty through a transdiscal access route after lumbar transpedicular \
      instrumentation
      """,
      in: "Spine J", doi: "10.1016/j.spinee.2003.08.032"),
    Reference(
      27, by: "Martin J-B", 2002,
      "Direct transoral approach to C2 for percutaneous vertebroplasty",
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-001-0122-7"),
    Reference(
      28, by: "Kortman K", 2013,
      """
      Multicenter study to assess the efficacy and safety of sacroplasty in patients with \
      osteoporotic sacral insufficiency fractures or pathologic sacral lesions
      """,
      in: "J Neurointerv Surg", doi: "10.1136/neurintsurg-2012-010347"),
    Reference(
      29, by: "Soon WC", 2015,
      "Comparison of vertebroplasty using directional versus straight needle",
      in: "Acta Radiol Open", doi: "10.1177/2047981615569268"),
    Reference(
      30, by: "Murphy DT", 2013,
      "Driven around the bend: novel use of a curved steerable needle",
      in: "Cardiovasc Intervent Radiol", doi: "10.1007/s00270-012-0482-1"),
  ]
}
