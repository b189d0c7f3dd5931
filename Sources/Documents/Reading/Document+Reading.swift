extension Document {
  /// Reads a text.
  ///
  /// - Parameter name: the name of the file, for the problems.
  package init(_ text: String, name: String) { self.init(bytes: Array(text.utf8), name: name) }

  /// Reads the bytes of a file, which should be UTF-8.
  ///
  /// - Parameter name: the name of the file, for the problems.
  package init(bytes: [UInt8], name: String) {
    var source = SourceText(bytes)
    var faults = source.faults
    var (root, found) = Self.compose(&source)
    faults += found
    if source.lines.isEmpty { root = nil }
    self.name = name
    self.root = root
    self.problems = Self.problems(faults, name)
  }

  /// Reads the text, and again without the lines that break the rules of YAML, so that one such
  /// line does not hide what is wrong with the others.
  private static func compose(_ source: inout SourceText) -> (Node?, [SourceText.Fault]) {
    var broken: [SourceText.Fault] = []
    while true {
      var composer = Composer()
      let end = YAMLEvent.read(source.bytes) { composer.take($0) }
      guard let fault = end?.fault(in: source) else {
        return (composer.root, broken + composer.faults)
      }
      broken.append(fault)
      guard broken.count < Limits.restarts, source.blank(fault.position.line) else {
        return (nil, broken + composer.faults)
      }
    }
  }

  private static func problems(_ faults: [SourceText.Fault], _ name: String) -> [Problem] {
    let problems = Set(faults).map { Problem(file: name, at: $0.position, $0.message) }.sorted()
    guard problems.count > Limits.problems else { return problems }
    let listed = problems.prefix(Limits.problems)
    let last = listed.last?.position ?? .start
    return listed + [
      Problem(file: name, at: last, "More problems follow. Mend those above, then check again.")
    ]
  }
}
