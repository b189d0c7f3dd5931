package import Logic

/// A number that a plan turns on and that is computed from what is on record.
package enum PlanQuantity: String, Hashable, Sendable, CaseIterable {
  case reserveToNerve = "reserve_to_nerve"
  case reserveToOrgan = "reserve_to_organ"
  case reserveToNearest = "reserve_to_nearest"
  case reserveAtPrintedMargin = "reserve_at_printed_margin"
  case iceBeyondLesion = "ice_beyond_lesion"
  case iceDiameter = "ice_diameter"
  case shortestFreeze = "shortest_freeze"
  case longestFreeze = "longest_freeze"
  case freezingInAll = "freezing_in_all"
  case hardening
  case cementOfSession = "cement_of_session"
  case cementLeft = "cement_left"
  case segmentsOfSession = "segments_of_session"
  case segmentsLeft = "segments_left"
  case daysOfRelief = "days_of_relief"

  /// What it is called, in a few words.
  package var label: String {
    switch self {
    case .reserveToNerve: "Reserve to the nerve"
    case .reserveToOrgan: "Reserve to the organ"
    case .reserveToNearest: "Reserve to the nearest nerve or organ"
    case .reserveAtPrintedMargin: "Reserve if the ice passes by 5 to 8 mm"
    case .iceBeyondLesion: "Ice beyond the lesion"
    case .iceDiameter: "Ice across, for 5 to 8 mm all round"
    case .shortestFreeze: "Shortest freeze"
    case .longestFreeze: "Longest freeze"
    case .freezingInAll: "Freezing in all"
    case .hardening: "Cement hard after"
    case .cementOfSession: "Cement of the session"
    case .cementLeft: "Left below the limit"
    case .segmentsOfSession: "Segments of the session"
    case .segmentsLeft: "Left to the limit"
    case .daysOfRelief: "Relief lasts about"
    }
  }

  /// The unit; empty for a count.
  package var unit: String {
    switch self {
    case .reserveToNerve, .reserveToOrgan, .reserveToNearest, .reserveAtPrintedMargin,
      .iceBeyondLesion, .iceDiameter:
      "mm"
    case .shortestFreeze, .longestFreeze, .freezingInAll: "s"
    case .hardening: "min"
    case .cementOfSession, .cementLeft: "mL"
    case .segmentsOfSession, .segmentsLeft: ""
    case .daysOfRelief: "days"
    }
  }

  /// How it is computed, as a reader would write it.
  package var formula: String {
    switch self {
    case .reserveToNerve: "distance to nerve or cord, less ice beyond lesion; dissection left out"
    case .reserveToOrgan: "distance to organ, less ice beyond lesion; dissection left out"
    case .reserveToNearest:
      "distance after dissection, else to the nearest nerve or organ, less ice beyond lesion"
    case .reserveAtPrintedMargin:
      "distance after dissection, else to the nearest nerve or organ, less 5 to 8 mm"
    case .iceBeyondLesion: "as planned, in the smallest direction"
    case .iceDiameter: "largest diameter and twice 5 to 8 mm"
    case .shortestFreeze: "the least of the freezes"
    case .longestFreeze: "the greatest of the freezes"
    case .freezingInAll: "sum of the freezes"
    case .hardening: "counted from mixing"
    case .cementOfSession: "sum of the cement of all lesions"
    case .cementLeft: "30 mL less the cement of the session"
    case .segmentsOfSession: "different vertebral segments that take cement"
    case .segmentsLeft: "6 less the segments of the session"
    case .daysOfRelief: "length of nerve to the pain, at 2 to 1 mm a day; an estimate"
    }
  }

  /// What the number is held against; nothing where the source names no bound.
  package func bound(_ settings: Settings) -> String? {
    switch self {
    case .reserveToNerve, .reserveToOrgan, .reserveToNearest, .reserveAtPrintedMargin:
      settings.number(.nerveReserveMM).map { "from \($0.written) mm by setting" }
    case .iceBeyondLesion: "at least 5 to 8 mm"
    case .shortestFreeze: "reported from 120 s"
    case .longestFreeze: "reported up to 600 s"
    case .cementOfSession: "below 30 mL"
    case .segmentsOfSession: "6 to be acknowledged, 7 over"
    case .iceDiameter, .freezingInAll, .hardening, .cementLeft, .segmentsLeft, .daysOfRelief: nil
    }
  }
}
