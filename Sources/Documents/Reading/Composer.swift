/// Builds nodes from events, and refuses what a plain document has no need of.
struct Composer {
  private(set) var root: Document.Node?
  private(set) var faults: [SourceText.Fault] = []

  private var open: [OpenNode] = []
  private var documents = 0

  /// A list or a mapping whose end has not come yet.
  private struct OpenNode {
    let position: Document.Position
    let isMapping: Bool
    var items: [Document.Node] = []
    var entries: [Document.Entry] = []
    var places: [String: Document.Position] = [:]
    var key = Key.expected

    var node: Document.Node {
      Document.Node(isMapping ? .mapping(.init(entries)) : .sequence(items), at: position)
    }
  }

  /// What is known of the key of the value that comes next.
  private enum Key {
    case expected
    case known(String, Document.Position)
    /// A key that was refused: its value is read, and goes nowhere.
    case refused
  }

  /// Takes the next event; no more are wanted if the answer is no.
  mutating func take(_ event: YAMLEvent) -> Bool {
    if event.hasAnchor {
      refuse(event, "An anchor (&) is not allowed here. Write the value out in each place.")
    }
    if event.hasTag {
      refuse(event, "A tag (!) is not allowed here. Take it out; put a text in quotes.")
    }
    switch event.kind {
    case .documentStart(let hasDirectives):
      return startDocument(event, hasDirectives: hasDirectives)
    case .alias:
      refuse(event, "An alias (*) is not allowed here. Write the value out in each place.")
      add(Document.Node(.scalar(.init("")), at: event.position))
    case .scalar(let scalar):
      add(Document.Node(.scalar(checked(scalar, event)), at: event.position))
    case .sequenceStart, .mappingStart: return startNode(event)
    case .end: if let node = open.popLast()?.node { add(node) }
    case .other: break
    }
    return true
  }

  private mutating func startDocument(_ event: YAMLEvent, hasDirectives: Bool) -> Bool {
    documents += 1
    if hasDirectives {
      refuse(event, "A directive (%) is not allowed here. Take its line out.")
    }
    if documents == 1 { return true }
    refuse(event, "A second document begins here; a file holds one. Move it to its own file.")
    return false
  }

  private mutating func startNode(_ event: YAMLEvent) -> Bool {
    guard open.count < Limits.depth else {
      refuse(event, "This is nested deeper than \(Limits.depth) levels. Write it flatter.")
      root = nil
      return false
    }
    let isMapping = if case .mappingStart = event.kind { true } else { false }
    open.append(OpenNode(position: event.position, isMapping: isMapping))
    return true
  }

  /// Puts a finished node where it belongs: in the list, as key or value, or as the root.
  private mutating func add(_ node: Document.Node) {
    guard var parent = open.popLast() else {
      if documents == 1 { root = node }
      return
    }
    defer { open.append(parent) }
    guard parent.isMapping else {
      parent.items.append(node)
      return
    }
    switch parent.key {
    case .expected: parent.key = key(node, places: parent.places)
    case .known(let name, let position):
      parent.entries.append(Document.Entry(name, node, at: position))
      parent.places[name] = position
      parent.key = .expected
    case .refused: parent.key = .expected
    }
  }

  private mutating func key(
    _ node: Document.Node, places: [String: Document.Position]
  ) -> Key {
    guard let scalar = node.scalar else {
      fault(node.position, "A key is a single word, not \(node.kind). Write `word: value`.")
      return .refused
    }
    guard !scalar.isBlank else {
      fault(node.position, "A key is missing before the colon. Write `word: value`.")
      return .refused
    }
    if let first = places[scalar.text] {
      fault(
        node.position,
        "The key \(scalar.text.quotedExcerpt) stands here a second time, after line"
          + " \(first.line), column \(first.column). Keep one of them.")
      return .refused
    }
    return .known(scalar.text, node.position)
  }

  /// A text may say a control character by an escape; none is of use in a document.
  private mutating func checked(
    _ scalar: Document.Scalar, _ event: YAMLEvent
  ) -> Document.Scalar {
    let isUnwanted: (Unicode.Scalar) -> Bool = { $0.isRefused && $0 != "\n" && $0 != "\r" }
    guard let unwanted = scalar.text.unicodeScalars.first(where: isUnwanted) else { return scalar }
    refuse(
      event, "The text holds the control character \(unwanted.codePoint) by an escape. Take it out."
    )
    let rest = scalar.text.unicodeScalars.filter { !isUnwanted($0) }
    return Document.Scalar(String(String.UnicodeScalarView(rest)), isQuoted: scalar.isQuoted)
  }

  private mutating func refuse(_ event: YAMLEvent, _ message: String) {
    fault(event.position, message)
  }

  private mutating func fault(
    _ position: Document.Position, _ message: @autoclosure () -> String
  ) {
    guard faults.count <= Limits.problems else { return }
    faults.append(SourceText.Fault(position: position, message: message()))
  }
}
