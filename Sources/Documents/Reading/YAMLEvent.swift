// The C library inside Yams. Yams' own tree cannot be used on files from anywhere: it follows
// aliases, stops at the first key that stands twice, and goes as deep as the file tells it to.
internal import CYaml

/// One step of a YAML text, in the order of the text.
struct YAMLEvent {
  let position: Document.Position
  let kind: Kind

  /// Whether an anchor, `&name`, stands before it.
  var hasAnchor = false

  /// Whether a tag, `!name`, stands before it.
  var hasTag = false

  enum Kind {
    case documentStart(hasDirectives: Bool)
    case alias
    case scalar(Document.Scalar)
    case sequenceStart, mappingStart
    case end
    case other
  }
}

/// Where the text breaks the rules of YAML, in the words of the library.
struct SyntaxFault {
  let problem: String
  let context: String
  let position: Document.Position

  /// Where that began which was being read.
  let contextPosition: Document.Position
}

extension YAMLEvent {
  /// Goes through a text until its end, a break of the rules, or an event after which the taker
  /// does not want to go on.
  static func read(_ text: [UInt8], _ take: (YAMLEvent) -> Bool) -> SyntaxFault? {
    // The library keeps a pointer to the parser within itself: it may not move.
    withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { memory in
      guard let parser = memory.baseAddress, yaml_parser_initialize(parser) == 1 else {
        return .outOfMemory
      }
      defer { yaml_parser_delete(parser) }
      return text.withUnsafeBufferPointer { text in
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        // The library puts a line break behind the text, and then says that something is missing
        // on a line that is not there.
        let end = Document.Position.end(of: text)
        while true {
          var event = yaml_event_t()
          guard yaml_parser_parse(parser, &event) == 1 else {
            return SyntaxFault(of: parser.pointee, within: end)
          }
          defer { yaml_event_delete(&event) }
          if event.type == YAML_STREAM_END_EVENT || !take(YAMLEvent(event, within: end)) {
            return nil
          }
        }
      }
    }
  }

  private init(_ event: yaml_event_t, within end: Document.Position) {
    position = min(Document.Position(event.start_mark), end)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      kind = .documentStart(hasDirectives: start.version_directive != nil || hasTags)
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        Document.Scalar(
          String(decoding: text, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE))
      (hasAnchor, hasTag) = (scalar.anchor != nil, scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      let start = event.data.sequence_start
      (hasAnchor, hasTag) = (start.anchor != nil, start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      let start = event.data.mapping_start
      (hasAnchor, hasTag) = (start.anchor != nil, start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
    default: kind = .other
    }
  }
}

extension SyntaxFault {
  fileprivate static let outOfMemory = SyntaxFault(
    problem: "out of memory", context: "", position: .start, contextPosition: .start)

  /// - Parameter end: the end of the text.
  fileprivate init(of parser: yaml_parser_t, within end: Document.Position) {
    problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
    context = parser.context.map { String(cString: $0) } ?? ""
    position = min(Document.Position(parser.problem_mark), end)
    contextPosition = min(Document.Position(parser.context_mark), end)
  }
}

extension Document.Position {
  /// The place behind the last character of a text.
  fileprivate static func end(of text: UnsafeBufferPointer<UInt8>) -> Self {
    let lineFeed = UInt8(ascii: "\n")
    let last = text[((text.lastIndex(of: lineFeed) ?? -1) + 1)...]
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    return Self(
      line: 1 + text.count { $0 == lineFeed },
      column: 1 + last.count { !isContinuation($0) })
  }

  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
