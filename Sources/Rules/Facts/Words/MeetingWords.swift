internal import Logic

/// What a surgeon said of a lesion.
package enum SurgicalOpinion: String, FactWord {
  case notAsked = "not_asked"
  case surgeryAdvised = "surgery_advised"
  case surgeryNotAdvised = "surgery_not_advised"
  case surgeryImpossible = "surgery_impossible"
  case patientDeclined = "patient_declined"
}

/// A discipline at the meeting.
package enum Discipline: String, FactWord {
  case interventionalRadiology = "interventional_radiology"
  case radiationOncology = "radiation_oncology"
  case medicalOncology = "medical_oncology"
  case orthopaedicSurgery = "orthopaedic_surgery"
  case spineSurgery = "spine_surgery"
  case neurosurgery, haematology, anaesthesia
  case painMedicine = "pain_medicine"
  case palliativeCare = "palliative_care"
  case nursing, other
}

/// An aim of the procedure.
package enum TreatmentGoal: String, FactWord {
  case palliation, stabilisation
  case prophylacticStabilisation = "prophylactic_stabilisation"
  case localControl = "local_control"
  case curative, debulking
  case heightRestoration = "height_restoration"
  case mobilisation
}

/// What a meeting decides about a plan.
package enum MeetingDecision: String, FactWord {
  case accept
  case acceptIf = "accept_if"
  case `defer`, reject
  case otherTechnique = "other_technique"

  package var label: String {
    switch self {
    case .accept: "accepted"
    case .acceptIf: "accepted on a condition"
    case .defer: "deferred"
    case .reject: "rejected"
    case .otherTechnique: "another technique"
    }
  }
}
