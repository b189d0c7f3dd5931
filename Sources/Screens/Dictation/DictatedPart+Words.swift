internal import Logic
internal import Rules

extension Dictation {
  /// What is said before the fields of a part: what they are about, and what stands there.
  func heading(of part: DictatedPart) -> [String] {
    let file = file(for: part)
    let places = places(in: part)
    let answered = places.count { file.record[$0] != nil }
    let count = "\(Counted.words(places.count, "question")), \(answered) answered."
    switch part.kind {
    case .section(let section):
      return ["\(title(section, part)). \(count)"] + workedOut(section, file, part)
    case .checklist:
      return ["Checklist of lesion \(part.lesion ?? ""), \(target(file))."] + checklist(file)
        + ["\(Counted.words(places.count, "line")) to answer here."]
    case .plan: return ["Plan for lesion \(part.lesion ?? ""). \(count)"]
    case .meeting: return ["Decision of the meeting. \(count)"]
    case .followUp: return ["What was done, and how the patient fared. \(count)"]
    }
  }

  /// The part before the number of the question: `Lesion A`, `Safety`.
  func shortTitle(of part: DictatedPart, at place: FactPlace) -> String {
    switch part.kind {
    case .section(.lesion(let id)): return "Lesion \(id)"
    case .section(let section):
      // Of several lesions, the first is asked together with what is asked once.
      guard case .lesion(let id) = place.subject, file.record.lesions.count > 1 else {
        return section.label
      }
      return "\(section.label), lesion \(id)"
    case .checklist: return "Checklist, lesion \(part.lesion ?? "")"
    case .plan: return "Plan, lesion \(part.lesion ?? "")"
    case .meeting: return "Meeting"
    case .followUp: return "Follow-up"
    }
  }

  private func title(_ section: EntrySection, _ part: DictatedPart) -> String {
    let lesion = part.lesion.map { ", lesion \($0)" } ?? ""
    switch section {
    case .lesion(let id): return "Lesion \(id)"
    case .group(let group):
      switch group {
      case .identity, .patient: return "Patient" + lesion
      case .safety: return "Safety, blank is never read as no" + lesion
      case .pain: return "Pain" + lesion
      case .neurology: return "Neurology" + lesion
      case .priorTreatment: return "Treatment so far" + lesion
      case .imaging: return "Images" + lesion
      case .lesions, .named: return "Lesion"
      case .goals: return "Goals" + lesion
      case .plan: return "Plan, what decides now" + lesion
      case .mdt: return "Opinions and meeting" + lesion
      case .procedure: return "Procedure" + lesion
      case .followUp: return "Afterwards" + lesion
      }
    }
  }

  private func target(_ file: OpenCase) -> String {
    file.lesion.flatMap { Target.place($0, file.catalogue) } ?? "no site yet"
  }

  /// What the program works out in a section, where it comes to something.
  private func workedOut(
    _ section: EntrySection, _ file: OpenCase, _ part: DictatedPart
  ) -> [String] {
    let derived = EntryFields(section, file).fields.filter { field in
      field.isDerived && (part.lesion == nil || field.declaration.scope.isOfLesion)
    }
    let words = derived.compactMap { field -> String? in
      let view = FieldView(field, file, isHere: false)
      return view.value.hasPrefix("??") || view.value.hasPrefix("--")
        ? nil : "\(field.label) \(view.value)"
    }
    return words.isEmpty ? [] : ["Worked out: \(words.joined(separator: "; "))."]
  }

  private func checklist(_ file: OpenCase) -> [String] {
    Imaging().lines(file).enumerated().compactMap { number, line in
      guard line.checked.indices.contains(file.lesionIndex) else { return nil }
      let checked = line.checked[file.lesionIndex]
      let state = checked.stateInWords
      let value = state.hasSuffix(checked.value) ? "" : ", \(checked.value)"
      return "\(number + 1). \(line.item.label): \(state)\(value)."
    }
  }
}
