internal import Logic
internal import Rules

/// Fields that are asked together: a section of case entry, the checklist of a lesion, the plan for
/// one, the form of the meeting.
struct DictatedPart: Hashable, Sendable {
  /// The step that it belongs to.
  let step: StepName
  /// The lesion that it is about; nothing where it is about the whole case.
  let lesion: String?
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case section(EntrySection)
    case checklist, plan, meeting, followUp
  }

  /// Whether studies are added here.
  var takesStudies: Bool { kind == .section(.group(.imaging)) || kind == .checklist }

  /// The part in a word, as it is gone to: `safety`, `A`, `pain`.
  var name: String {
    switch kind {
    case .section(let section): section.label
    case .checklist: "checklist"
    case .plan: "plan"
    case .meeting: "meeting"
    case .followUp: "follow-up"
    }
  }
}

extension Dictation {
  /// The parts of a step in which fields are asked, in order.
  func parts(of step: StepName) -> [DictatedPart] {
    let lesions = file.record.lesions.map(\.id)
    switch step {
    case .caseEntry: return EntrySection.all(file).flatMap { parts(of: $0, lesions) }
    case .imaging: return lesions.map { part(step, .checklist, $0) }
    case .technique:
      return lesions.filter { file.plannedTechniques[$0] != nil }.map { part(step, .plan, $0) }
    case .meeting: return [part(step, .meeting, nil)]
    case .followUp: return [part(step, .followUp, nil)]
    case .complications, .report: return []
    }
  }

  private func part(
    _ step: StepName, _ kind: DictatedPart.Kind, _ lesion: String?
  ) -> DictatedPart {
    DictatedPart(step: step, lesion: lesion, kind: kind)
  }

  /// A section once, and for every further lesion once more where it asks something of each.
  private func parts(of section: EntrySection, _ lesions: [String]) -> [DictatedPart] {
    if case .lesion(let id) = section { return [part(.caseEntry, .section(section), id)] }
    let all = ([nil] + lesions.dropFirst().map { $0 }).map {
      part(.caseEntry, .section(section), $0)
    }
    return all.filter { $0.lesion == nil || !fields(in: $0).isEmpty }
  }

  /// The case with the lesion of a part shown.
  func file(for part: DictatedPart) -> OpenCase {
    var file = file
    file.lesionIndex =
      part.lesion.flatMap { id in
        file.record.lesions.firstIndex { $0.id == id }
      } ?? 0
    return file
  }

  func fields(in part: DictatedPart) -> [EntryField] {
    let file = file(for: part)
    switch part.kind {
    case .section(let section):
      let all = EntryFields(section, file).fields.filter { !$0.isDerived }
      // The plan is asked with the technique; before, only what decides something.
      if section == .group(.plan) {
        let signs = FieldSigns(file)
        return all.filter { signs[$0.place] != nil }
      }
      guard part.lesion != nil, case .group = section else { return all }
      return all.filter { $0.declaration.scope.isOfLesion }
    case .checklist: return checklistFields(file)
    case .plan:
      let technique = file.lesion.flatMap { file.plannedTechniques[$0.id] }
      return PlanSection.all(file, for: technique).flatMap(\.fields)
    case .meeting: return Meeting().fields(file)
    case .followUp: return FollowUp().fields(file).filter { !$0.isDerived }
    }
  }

  private func checklistFields(_ file: OpenCase) -> [EntryField] {
    Imaging().lines(file).compactMap { line -> EntryField? in
      guard line.checked.indices.contains(file.lesionIndex),
        line.checked[file.lesionIndex].state != .notApplicable,
        let fact = line.item.shows.fact, let declaration = file.catalogue[fact],
        declaration.isEntered, let place = file.place(of: declaration)
      else { return nil }
      return EntryField(place: place, declaration: declaration)
    }
  }

  /// The fields of a part, in order.
  func places(in part: DictatedPart) -> [FactPlace] { fields(in: part).map(\.place) }
}
