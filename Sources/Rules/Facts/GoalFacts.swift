package import Logic

/// What the procedure is for.
package enum GoalFacts {
  package static let treatmentIntent = Fact<Set<TreatmentGoal>>(
    "treatment_intent", .lesion, .goals, label: "Goals",
    help: "Aims of the procedure, one or several")

  package static let all: [Declaration] = [
    treatmentIntent.declaration
  ]
}
