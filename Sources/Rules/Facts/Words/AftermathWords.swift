internal import Logic

/// Whether a procedure took place.
package enum ProcedureState: String, FactWord {
  case done, stopped, cancelled

  package var label: String {
    switch self {
    case .done: "done"
    case .stopped: "stopped"
    case .cancelled: "not begun"
    }
  }
}

/// Whether a patient was reached at a visit.
package enum VisitState: String, FactWord {
  case seen, died, lost

  package var label: String {
    switch self {
    case .seen: "seen or spoken to"
    case .died: "died"
    case .lost: "lost to follow-up"
    }
  }
}

/// Painkillers compared with before the procedure.
package enum AnalgesicChange: String, FactWord {
  case none, less, same, more
}

/// The severity of an adverse event after SIR, 2017; 0 for nothing.
package enum AdverseEventGrade: String, FactWord {
  case grade0 = "0"
  case grade1 = "1"
  case grade2 = "2"
  case grade3 = "3"
  case grade4 = "4"
  case grade5 = "5"

  package var label: String {
    switch self {
    case .grade0: "0: none"
    case .grade1: "1: mild"
    case .grade2: "2: moderate"
    case .grade3: "3: severe"
    case .grade4: "4: life-threatening, disabling"
    case .grade5: "5: death"
    }
  }
}
