internal import Logic

/// Whether a fracture is fresh.
package enum FractureAge: String, FactWord {
  case acute, chronic
}

/// How far fragments are displaced.
package enum FractureDisplacement: String, FactWord {
  case none, minimal, displaced
}

/// The grade of a vertebral deformity after Genant.
package enum DeformityGrade: String, FactWord {
  case none, mild, moderate, severe
}

/// How much of the posterior vertebral wall is destroyed.
package enum PosteriorWallLysis: String, FactWord {
  case none, partial, extensive
}
