/// What several screens say in the same words, with the keys that the user has.
enum Advice {
  static let noLesion = "No lesion yet: {go.case}, then {case.new}."
}
