import PlanModel

/// The clause of a text that a phrase stands in: what is before it there, and what behind.
struct Clause {
  /// The words before the phrase, from the last stop, dash, comma or "but".
  var subject: String
  /// The words behind the phrase, to the end of its sentence.
  var rest: String
  /// From stop to stop.
  var sentence: String
  /// Whether nothing of the sentence stands before the subject.
  var isFirst: Bool
  private var text: String

  init(_ text: String, around start: Int, to end: Int) {
    self.text = text
    var whole = text
    let full: String
    (sentence, rest, full) = whole.withUTF8 { bytes in
      let from = Self.start(before: start, in: bytes)
      let to = Self.end(behind: end, in: bytes)
      return (
        Self.string(bytes[from..<to]), Self.string(bytes[min(end, to)..<to]),
        Self.string(bytes[from..<max(from, start)])
      )
    }
    let head = Self.withoutBrackets(full)
    var last = head
    var isWhole = true
    for separator in [", ", " but ", " however ", " although ", " and ", " while ", " because "] {
      guard let range = last.lastRange(of: separator) else { continue }
      let tail = String(last[range.upperBound...])
      // "Surveys and work on the bridge": "and" parts subjects only before one of them.
      guard separator != " and " || Subject(tail).isTheAction else { continue }
      last = tail
      isWhole = false
    }
    isFirst = isWhole
    subject = last.trimmed
    if !isWhole, subject.isEmpty { subject = head.trimmed }
  }

  /// The sentence alone that a phrase stands in.
  static func sentence(of text: String, around start: Int, to end: Int) -> String {
    var whole = text
    return whole.withUTF8 { bytes in
      string(bytes[Self.start(before: start, in: bytes)..<Self.end(behind: end, in: bytes)])
    }
  }

  /// Whether the phrase is only supposed or asked for: "if", "should", "would".
  var isConditional: Bool {
    Self.isCondition(subject) || Self.isCondition(String(sentence.prefix(24)))
  }

  /// “May” with a capital, but for the first word, is the month.
  private static func isCondition(_ text: String) -> Bool {
    conditions.all(in: text).contains { match in
      guard match.phrase == may else { return true }
      let first = text.utf8.dropFirst(match.start).first { $0 != 0x20 }
      return first != UInt8(ascii: "M") || match.start <= 1
    }
  }

  private static let may = 0

  private static let conditions = Phrases([
    "may", "if", "unless", "should", "would", "could", "might", "whether", "in case", "had been",
  ])

  /// Whether the sentence ends behind the phrase, or goes on with when, where, how or why.
  var endsAfterPredicate: Bool {
    guard let next = WordList(rest).words.first?.text else { return true }
    if let mark = rest.first(where: { $0 != " " }), !mark.isLetter, !mark.isNumber { return true }
    return [
      "in", "on", "by", "for", "through", "and", "during", "at", "this", "last", "ahead", "since",
      "as", "with", "to", "under", "within", "following", "via", "early", "late", "all", "from",
    ].contains(next)
  }

  /// The words that say it, from the subject to the end of the phrase and a little more.
  func quote(from start: Int, to end: Int) -> String {
    var whole = text
    let tail = whole.withUTF8 { Self.string($0[start..<min(end, $0.count)]) }.trimmed
    guard !subject.isEmpty, subject.utf8.count <= 60 else { return tail }
    return "\(subject) \(tail)"
  }

  private static func start(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = min(offset, bytes.count)
    while index > 0 {
      // What stands in brackets before the phrase parts it from no subject: “Design (90 ha) done”.
      if bytes[index - 1] == UInt8(ascii: ")"), index < bytes.count,
        let open = bytes[max(0, index - 80)..<index].lastIndex(of: UInt8(ascii: "("))
      {
        index = open
        continue
      }
      if isStop(at: index - 1, in: bytes) { return index }
      index -= 1
    }
    return 0
  }

  /// A text without what stands in brackets.
  static func withoutBrackets(_ text: String) -> String {
    guard TextBytes.has(")", in: text) else { return text }
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")", depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }

  private static func end(behind offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = min(offset, bytes.count)
    while index < bytes.count {
      if isStop(at: index, in: bytes) { return index }
      index += 1
    }
    return bytes.count
  }

  private static func isStop(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\n"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      return true
    case UInt8(ascii: "-"):
      return index > 0 && bytes[index - 1] == UInt8(ascii: " ") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: " ")
    case 0x93, 0x94:
      // The last byte of an en or em dash.
      return index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: return false
    }
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Where a separator stands for the last time.
  func lastRange(of separator: String) -> Range<Index>? {
    var text = self
    var wanted = separator
    let start = text.withUTF8 { bytes in
      wanted.withUTF8 { wanted in
        (0...max(0, bytes.count - wanted.count)).last { start in
          start + wanted.count <= bytes.count && bytes[start] == wanted[0]
            && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
      }
    }
    guard let start else { return nil }
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    return from..<utf8.index(from, offsetBy: separator.utf8.count)
  }
}
