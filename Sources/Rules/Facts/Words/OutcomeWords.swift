internal import Logic

/// Where cement was seen outside bone.
package enum CementLeakSite: String, FactWord {
  case none
  case perivertebralVein = "perivertebral_vein"
  case paravertebralSoftTissue = "paravertebral_soft_tissue"
  case disc
  case spinalCanal = "spinal_canal"
  case foramen, joint
  case azygosVein = "azygos_vein"
}

/// The grade of a complication after CIRSE, 2017; 0 for none.
package enum ComplicationGrade: String, FactWord {
  case grade0 = "0"
  case grade1 = "1"
  case grade2 = "2"
  case grade3 = "3"
  case grade4 = "4"
  case grade5 = "5"
  case grade6 = "6"

  package var label: String {
    switch self {
    case .grade0: "0: none"
    case .grade1: "1: solved in the session"
    case .grade2: "2: longer observation, under 48 h"
    case .grade3: "3: further therapy, or over 48 h"
    case .grade4: "4: lasting mild sequelae"
    case .grade5: "5: lasting severe sequelae"
    case .grade6: "6: death"
    }
  }
}
