extension ProblemRow {
  /// Values that cannot be the answer.
  static let values = [
    ProblemRow(
      name: "true for yes", text: head + "safety:\n  coagulopathy: true\n",
      problems: [
        "f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `true`. Write `yes`."
      ]),
    ProblemRow(
      name: "a blank value", text: head + "safety:\n  coagulopathy:\n",
      problems: [
        "f:4:16: `coagulopathy` has no value. Write `unknown`, or leave the line out."
      ]),
    ProblemRow(
      name: "out of range", text: head + "patient:\n  age_years: 172\n",
      problems: [
        "f:4:14: `age_years`: 172 is out of range. Expected a number from 0 to 120 years."
      ]),
    ProblemRow(
      name: "a number with its unit", text: head + "patient:\n  weight_kg: 72 kg\n",
      problems: [
        "f:4:14: `weight_kg`: expected a number from 2 to 350 kg, without the unit, found `72 kg`."
      ]),
    ProblemRow(
      name: "an unknown choice", text: head + "patient:\n  mobility: asisted\n",
      problems: [
        "f:4:13: `mobility`: `asisted` is not one of the choices. Did you mean `assisted`?"
      ]),
    ProblemRow(
      name: "a day that does not exist", text: head + "imaging:\n  procedure_date: 2026-02-30\n",
      problems: [
        "f:4:19: `procedure_date`: `2026-02-30`: there is no such day. Expected a day such as"
          + " 2026-11-03, or a month such as 2026-11."
      ]),
    ProblemRow(
      name: "a level named twice",
      text: head + "lesions:\n  - id: A\n    site: spine\n    vertebral_levels: [L1, L1]\n",
      problems: ["f:6:28: `vertebral_levels`: `L1` is named twice. Name it once."]),
    ProblemRow(
      name: "Yes with a capital", text: head + "safety:\n  coagulopathy: Yes\n",
      problems: [
        "f:4:17: `coagulopathy`: expected `yes`, `no` or `unknown`, found `Yes`. Write `yes`."
      ]),
    ProblemRow(
      name: "half a thing", text: head + "patient:\n  metastasis_count: 1.5\n",
      problems: [
        "f:4:21: `metastasis_count`: 1.5 is not a whole number. Expected a whole number from 0"
          + " to 500."
      ]),
    ProblemRow(
      name: "a decimal comma", text: head + "safety:\n  inr: 1,2\n",
      problems: [
        "f:4:8: `inr`: expected a number from 0.5 to 20, without the unit, found `1,2`."
      ]),
    ProblemRow(
      name: "a list where one value belongs", text: head + "patient:\n  sex: [female]\n",
      problems: ["f:4:8: `sex`: expected one of female, male, other, found a list."]),
    ProblemRow(
      name: "one value where a list belongs",
      text: head + "lesions:\n  - id: A\n    goals:\n      treatment_intent: palliation\n",
      problems: [
        "f:6:25: `treatment_intent`: expected a list such as `[a, b]` of any of palliation,"
          + " stabilisation, prophylactic_stabilisation, local_control, curative, debulking,"
          + " height_restoration, mobilisation, found a single value."
      ]),
    ProblemRow(
      name: "every wrong item of a list",
      text: head + "lesions:\n  - id: A\n    site: spine\n"
        + "    vertebral_levels: [T13, L1, L1, unknown]\n",
      problems: [
        "f:6:24: `vertebral_levels`: `T13` is not one of the choices. Did you mean `T12`?",
        "f:6:33: `vertebral_levels`: `L1` is named twice. Name it once.",
        "f:6:37: `vertebral_levels`: `unknown` is not one of the choices. Expected levels from"
          + " C0 to S5.",
      ]),
    ProblemRow(
      name: "no level at all",
      text: head + "lesions:\n  - id: A\n    site: spine\n    vertebral_levels: []\n",
      problems: [
        "f:6:23: `vertebral_levels`: Nothing is said. Expected levels from C0 to S5."
      ]),
    ProblemRow(
      name: "none beside others",
      text: head + "lesions:\n  - id: A\n    aetiology: metastasis\n    plan:\n"
        + "      thermal_protection: [none, hydrodissection]\n",
      problems: [
        "f:7:27: `thermal_protection`: None cannot stand beside others. Keep the one or the others."
      ]),
    ProblemRow(
      name: "a date in another order", text: head + "imaging:\n  procedure_date: 1/12/2026\n",
      problems: [
        "f:4:19: `procedure_date`: `1/12/2026`: that is not a date. Expected a day such as"
          + " 2026-11-03, or a month such as 2026-11."
      ]),
    ProblemRow(
      name: "a text that turns what follows round",
      text: head + "safety:\n  allergies: \"nuts \u{202E}\"\n",
      problems: [
        "f:4:14: `allergies`: Character 6 is the control character U+202E. Take it out."
      ]),
  ]
}
