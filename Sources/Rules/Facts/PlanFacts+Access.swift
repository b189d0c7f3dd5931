package import Logic

extension PlanFacts {
  package static let accessRoute = Fact<AccessRoute>(
    "access_route", .planLesion, .plan, label: "Access", help: "Route into the bone")

  package static let pedicleSizeAdequate = Fact<Bool>(
    "pedicle_size_adequate", .lesion, .plan, label: "Pedicle wide enough",
    help: "Pedicle wide enough for the chosen cannula", askedWhen: LesionFacts.site == .spine)

  package static let pedicleWidthMM = Fact<Double>(
    "pedicle_width_mm", .lesion, .plan, unit: "mm", 1...30, label: "Pedicle width",
    help: "Measured width", askedWhen: LesionFacts.site == .spine)

  package static let trajectoryCrossesCriticalStructure = Fact<Bool>(
    "trajectory_crosses_critical_structure", .planLesion, .plan, label: "Path meets a structure",
    help: "Planned path meets an artery, nerve, tendon or organ")

  package static let screwDiameterMM = Fact<Double>(
    "screw_diameter_mm", .planLesion, .plan, unit: "mm", 2...12, label: "Screw diameter",
    help: "Planned screw diameter", askedWhen: NamedConditions.screwsPossible.isYes)

  package static let guidanceModality = Fact<Guidance>(
    "guidance_modality", .planLesion, .plan, label: "Guidance",
    help: "Guidance for placing cannula, probe or screw")

  package static let injectionGuidance = Fact<InjectionGuidance>(
    "injection_guidance", .planLesion, .plan, label: "Cement guidance",
    help: "Imaging while cement flows")

  package static let navigationSoftware = Fact<Bool>(
    "navigation_software", .planLesion, .plan, label: "Navigation",
    help: "Needle guidance or navigation software in use")

  package static let fluoroscopicProjections = Fact<Set<FluoroscopicProjection>>(
    "fluoroscopic_projections", .planLesion, .plan, label: "Projections",
    help: "Fluoroscopic views used")

  package static let patientPosition = Fact<PatientPosition>(
    "patient_position", .plan, .plan, label: "Position", help: "Position on the table")

  package static let pressurePadding = Fact<Set<PressurePadding>>(
    "pressure_padding", .plan, .plan, label: "Padding", help: "Padding placed")

  package static let anaesthesiaMethod = Fact<AnaesthesiaMethod>(
    "anaesthesia_method", .plan, .plan, label: "Anaesthesia", help: "Anaesthesia")

  package static let localAnaesthesiaLayers = Fact<Set<AnaesthesiaLayer>>(
    "local_anaesthesia_layers", .plan, .plan, label: "Layers infiltrated",
    help: "Layers that receive local anaesthetic")

  package static let asepticTechnique = Fact<Bool>(
    "aseptic_technique", .plan, .plan, label: "Asepsis", help: "Routine asepsis kept")

  package static let antibioticProphylaxisGiven = Fact<Bool>(
    "antibiotic_prophylaxis_given", .plan, .plan, label: "Antibiotic",
    help: "Single preprocedural intravenous dose given")

  package static let access: [Declaration] = [
    accessRoute.declaration, pedicleSizeAdequate.declaration, pedicleWidthMM.declaration,
    trajectoryCrossesCriticalStructure.declaration, screwDiameterMM.declaration,
    guidanceModality.declaration, injectionGuidance.declaration, navigationSoftware.declaration,
    fluoroscopicProjections.declaration, patientPosition.declaration, pressurePadding.declaration,
    anaesthesiaMethod.declaration, localAnaesthesiaLayers.declaration, asepticTechnique.declaration,
    antibioticProphylaxisGiven.declaration,
  ]
}
