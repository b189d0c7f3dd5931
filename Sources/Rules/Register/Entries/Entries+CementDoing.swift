extension Register {
  /// How cement is placed.
  static let cementDoing: [Entry] = [
    Entry(
      "cem-principle", .mechanism, .reported, for: Reach.cement, by: .knowledge,
      "Cementoplasty is a cannula into the bone lesion and cement through that cannula.",
      refs: [11]),
    Entry(
      "cem-material-pmma", .device, .reported, for: Reach.cementAndScrews, by: .plan,
      "The cement is as a rule polymethylmethacrylate.",
      refs: [12]),
    Entry(
      "cem-hardening-time", .parameter, .reported, for: Reach.cementAndScrews, by: .plan,
      "Cement is hard some 10 to 20 minutes after mixing, so the injection must be over by then.",
      [Quantity("time to hardening", .between(10, 20), .minutes)],
      refs: [12]),
    Entry(
      "cem-exothermic-analgesia", .mechanism, .reported, for: Reach.cementAndScrews, by: .knowledge,
      "Setting heats the cement to as much as 75 degrees C, which destroys pain receptors near it.",
      [Quantity("peak temperature", .atMost(75), .celsius)],
      refs: [12]),
    Entry(
      "cem-anaes-conscious-sedation", .anaesthesia, .experience, for: Reach.cement, by: .plan,
      "Sedation with local anaesthetic is mostly enough for cement."),
    Entry(
      "cem-anaes-general-option", .anaesthesia, .optional, for: Reach.cement, by: .plan,
      "General anaesthesia is open to those who need it."),
    Entry(
      "cem-anaes-local-layers", .anaesthesia, .preferred, for: Reach.cement, by: .plan,
      """
      Numb the skin and the whole way in, through fat and muscle to the periosteum, which hurts \
      most.
      """),
    Entry(
      "cem-position-by-target", .positioning, .preferred, for: Reach.cement, by: .plan,
      "The lesion decides how the patient lies."),
    Entry(
      "cem-extraspinal-sites", .indication, .reported, for: Reach.outsideSpine, by: .rule,
      "Sacrum, long bones and acetabulum are cemented too."),
    Entry(
      "cem-curved-needles", .device, .reported, for: [.vertebroplasty, .acetabuloplasty], by: .plan,
      "Curved and directional needles are described for vertebra and acetabulum.",
      refs: [29, 30]),
    Entry(
      "cem-guidance-cannula-modalities", .guidance, .experience, for: Reach.cementAndScrews,
      by: .plan,
      "The cannula goes in under CT, cone-beam CT or fluoroscopy, by habit and by what there is."),
    Entry(
      "cem-guidance-navigation", .guidance, .optional, for: Reach.cementAndScrews, by: .plan,
      "Navigation and live reformats help now and then."),
    Entry(
      "cem-guidance-ct-cervical-upper-thoracic", .guidance, .preferred, for: Reach.spinalCement,
      by: .rule,
      "For the neck and the upper thorax CT is the better guide, since it shows the soft tissues."),
    Entry(
      "cem-guidance-gantry-or-software", .guidance, .optional, for: Reach.cementAndScrews,
      by: .plan,
      "A tilted gantry, or guidance software, opens the way to awkward lesions."),
    Entry(
      "cem-guidance-ultrasound-neurovascular", .guidance, .optional, for: Reach.cementAndScrews,
      by: .plan,
      "Ultrasound shows vessels and nerves beside the path."),
    Entry(
      "cem-guidance-fluoroscopic-injection", .guidance, .preferred, for: Reach.cementAndScrews,
      by: .rule,
      "Inject under fluoroscopy, which alone shows cement as it runs."),
    Entry(
      "cem-guidance-ct-plus-fluoroscopy", .guidance, .reported, for: Reach.cementAndScrews,
      by: .plan,
      "Difficult tumour cases often combine CT for detail with fluoroscopy for motion."),
    Entry(
      "cem-guidance-cbct-ai", .guidance, .reported, for: Reach.cementAndScrews, by: .plan,
      """
      New cone-beam CT units with learned guidance place cannulas without fluoroscopy at far less \
      dose.
      """,
      refs: [31]),
  ]
}
