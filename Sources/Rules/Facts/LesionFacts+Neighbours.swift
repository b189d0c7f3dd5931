package import Logic

extension LesionFacts {
  package static let distanceToNeuralStructureMM = Fact<Double>(
    "distance_to_neural_structure_mm", .lesion, .lesions, unit: "mm", 0...300,
    label: "To nerve or cord",
    help: "Lesion edge to the nearest important neural structure, the target nerve left out",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let distanceToOrganMM = Fact<Double>(
    "distance_to_organ_mm", .lesion, .lesions, unit: "mm", 0...300, label: "To organ",
    help: "Lesion edge to the nearest vital organ",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let distanceToLargeVesselMM = Fact<Double>(
    "distance_to_large_vessel_mm", .lesion, .lesions, unit: "mm", 0...300, label: "To large vessel",
    help: "Lesion edge to the nearest large vessel",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let distanceToSkinMM = Fact<Double>(
    "distance_to_skin_mm", .lesion, .lesions, unit: "mm", 0...300, label: "To skin",
    help: "Lesion edge, or planned ice, to the skin",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let distanceToJointMM = Fact<Double>(
    "distance_to_joint_mm", .lesion, .lesions, unit: "mm", 0...300, label: "To joint",
    help: "Lesion edge, or planned ice, to the nearest joint",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let nearestStructureMM = Fact<Double>(
    "nearest_structure_mm", .lesion, .lesions, unit: "mm", 0...300, label: "Nearest nerve or organ",
    help: "The smaller of the distances to nerve and to organ",
    askedWhen: NamedConditions.freezingPossible.isYes,
    derived: .formula(.nearestStructure))

  package static let neighbours: [Declaration] = [
    distanceToNeuralStructureMM.declaration, distanceToOrganMM.declaration,
    distanceToLargeVesselMM.declaration, distanceToSkinMM.declaration,
    distanceToJointMM.declaration, nearestStructureMM.declaration,
  ]
}
