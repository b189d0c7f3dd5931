package import Logic

/// What the nerves have lost.
package enum NeurologyFacts {
  package static let neurologicalDeficit = Fact<NeurologicalDeficit>(
    "neurological_deficit", .lesion, .neurology, label: "Neurological deficit",
    help: "Deficit attributable to this level or nerve")

  package static let deficitText = Fact<String>(
    "deficit_text", .lesion, .neurology, label: "Deficit in words",
    help: "What is weak or numb, and since when",
    askedWhen: neurologicalDeficit.isOne(of: .minor, .significant))

  package static let all: [Declaration] = [
    neurologicalDeficit.declaration, deficitText.declaration,
  ]
}
