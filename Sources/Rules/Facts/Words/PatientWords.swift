internal import Logic

/// The sex in the patient record.
package enum Sex: String, FactWord {
  case female, male, other
}

/// How the patient walks.
package enum Mobility: String, FactWord {
  case independent, assisted, immobile
}

/// How the patient managed before the present illness.
package enum PremorbidStatus: String, FactWord {
  case independent, limited, dependent
}

/// The expected course of the underlying disease.
package enum Prognosis: String, FactWord {
  case good, limited, terminal
}

/// The build of the patient, as far as ultrasound minds it.
package enum BodyHabitus: String, FactWord {
  case normal, large
}
