extension ProblemRow {
  /// What only the whole case shows.
  static let together = [
    ProblemRow(
      name: "two lesions of one id", text: head + "lesions:\n  - id: A\n  - id: A\n",
      problems: ["f:5:9: There is a lesion A already. Give this one another id."]),
    ProblemRow(
      name: "a study after the procedure",
      text: head + "imaging:\n  procedure_date: 2026-11-01\n  studies:\n"
        + "    - study_modality: mri\n      study_date: 2026-11-02\n",
      problems: [
        "f:7:7: The study of 2026-11-02 lies after the procedure of 2026-11-01."
          + " Mend one of the dates."
      ]),
    ProblemRow(
      name: "a total that contradicts its parts",
      text: head + "lesions:\n  - id: A\n    site: spine\n    aetiology: metastasis\n"
        + "    vertebral_levels: [L3]\n    lesion_matrix: lytic\n    sins_pain: mechanical\n"
        + "    sins_alignment: normal\n    sins_collapse: none\n    sins_posterolateral: none\n"
        + "    spinal_instability_neoplastic_score: 9\n",
      problems: [
        "f:13:5: `spinal_instability_neoplastic_score` says 9, and its parts come to 7."
          + " Mend one of them, or leave the total out."
      ]),
    ProblemRow(
      name: "an assumption without an answer",
      text: head + "safety:\n  coagulopathy: no\nassumed:\n  coagulopathie: not said\n",
      problems: [
        "f:6:3: `coagulopathie` has no answer here that could be assumed."
          + " Did you mean `coagulopathy`?"
      ]),
    ProblemRow(
      name: "an onset after the procedure",
      text: head + "imaging:\n  procedure_date: 2026-11\nlesions:\n  - id: A\n    pain:\n"
        + "      painful: yes\n      onset_date: 2026-12-01\n",
      problems: [
        "f:9:7: The onset of 2026-12-01 lies after the procedure of 2026-11. Mend one of the dates."
      ]),
    ProblemRow(
      name: "a lesion without an id, and what is wrong with it",
      text: head + "lesions:\n  - site: spin\n  - id: A-1\n    sitte: rib\n  - rib\n",
      problems: [
        "f:4:5: The lesion has no `id`. Give it one, such as `id: A`.",
        "f:4:11: `site`: `spin` is not one of the choices. Did you mean `spine`?",
        "f:5:9: Expected an id of up to 16 letters and digits, such as A.",
        "f:6:5: `sitte` is not a key here. Did you mean `site`?",
        "f:7:5: Expected a lesion with keys of its own, found a single value.",
      ]),
    ProblemRow(
      name: "two studies of one id, one of them by its place",
      text: head + "imaging:\n  studies:\n    - id: s2\n      study_modality: ct\n"
        + "    - study_modality: MRI\n",
      problems: [
        "f:7:7: There is a study s2 already. Give this one an `id` of its own.",
        "f:7:23: `study_modality`: `MRI` is not one of the choices. Did you mean `mri`?",
      ]),
    ProblemRow(
      name: "a refused answer does not also lack its assumption",
      text: head + "safety:\n  coagulopathy: maybe\nassumed:\n  coagulopathy: not said\n",
      problems: ["f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `maybe`."]),
    ProblemRow(
      name: "an assumption without a reason",
      text: head + "safety:\n  coagulopathy: no\nassumed:\n  coagulopathy:\n",
      problems: [
        "f:6:16: Expected a few words for why `coagulopathy` was assumed, or leave the line out."
      ]),
  ]
}
