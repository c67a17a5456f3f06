import PlanModel

/// The forms that refs have: "T18", "LCC.3", "CE1.7", "LL21", "16", "A-04b", "CC-T04".
enum RefPattern {
  /// The ref with look-alike letters put right and a full stop at its end dropped; nil for anything else.
  static func ref(in text: String) -> String? {
    // Each has a digit, and most texts that are asked about have none.
    guard (1...40).contains(text.utf8.count),
      text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    var latin = Lookalikes.latin(text)
    for word in ["Action ", "Ref ", "Ref. ", "ACTION "] where latin.hasPrefix(word) {
      latin.removeFirst(word.count)
    }
    while let last = latin.last, ".:)]".contains(last) { latin.removeLast() }
    if latin.hasPrefix("(") || latin.hasPrefix("[") { latin.removeFirst() }
    guard isRef(latin), !isOtherNumber(latin) else { return nil }
    return latin.contains(" ") ? latin.replacing(" ", with: "") : latin
  }

  /// “Note 1”, “Page 3”, “Apr 25”: numbers of something else.
  private static func isOtherNumber(_ text: String) -> Bool {
    guard let space = text.firstIndex(of: " ") else { return false }
    let word = text[..<space].lowercased()
    return ["note", "notes", "page", "table", "fig", "year"].contains(word)
      || word.utf8.count >= 3 && Period.isMonthName(word)
  }

  private static func isRef(_ text: String) -> Bool {
    guard (1...14).contains(text.utf8.count) else { return false }
    let bytes = Array(text.utf8)
    var index = 0
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    while index < bytes.count, isLetter(bytes[index]) { index += 1 }
    let letters = index
    guard letters <= 5 else { return false }
    // "CC-T04", "CAP/EN/3": the plan's letters before the theme's.
    var parts = 1
    while letters > 0, parts < 3, index + 1 < bytes.count,
      bytes[index] == 0x2D || bytes[index] == 0x2F, (0x41...0x5A).contains(bytes[index + 1])
    {
      let start = index + 1
      index = start
      while index < bytes.count, (0x41...0x5A).contains(bytes[index]) { index += 1 }
      guard index - start <= 4 else { return false }
      parts += 1
    }
    if letters > 0, index < bytes.count,
      bytes[index] == 0x20 || bytes[index] == 0x2D
        || bytes[index] == 0x2E || bytes[index] == 0x2F
    {
      index += 1
    }
    var groups = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > start, index - start <= 4 else { return false }
      groups += 1
      if index == bytes.count { break }
      if isLetter(bytes[index]), index == bytes.count - 1 {
        index += 1
        break
      }
      let mark = bytes[index]
      guard mark == 0x2E || mark == 0x2D || mark == 0x2F, index + 1 < bytes.count else {
        return false
      }
      index += 1
    }
    return groups > 0 && groups <= 4 && FinancialYear(text) == nil && !isMonthAndYear(text)
  }

  private static func isMonthAndYear(_ text: String) -> Bool {
    guard text.utf8.count >= 8 else { return false }
    let words = text.split { " -".contains($0) }
    return words.count == 2 && words[1].count == 4 && Period.isMonthName(words[0])
  }

  /// The parts of a ref: letters and separators before its last number, and that number.
  static func parts(of ref: String) -> (prefix: String, number: Int)? {
    let digits = ref.reversed().prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int(String(digits.reversed())) else { return nil }
    return (String(ref.dropLast(digits.count)), number)
  }

  /// The number and mark at the start of a text, such as “2.60 - ” or “(3) ”, and what follows.
  static func leading(in text: String) -> (printed: String, rest: String)? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let head = text[..<space]
    guard head.count <= 12, let last = head.last, head.contains(where: \.isNumber) else {
      return nil
    }
    var rest = text[space...].drop { $0 == " " }
    if let mark = rest.first, "–-—:".contains(mark), rest.dropFirst().first == " " {
      rest = rest.dropFirst().drop { $0 == " " }
      guard ref(in: String(head)) != nil else { return nil }
      return (String(head), String(rest))
    }
    // "[1a]" is a ref, "[1]" the number of a note.
    let isBracketed =
      head.first == "[" && last == "]" && !head.dropFirst().dropLast().allSatisfy(\.isNumber)
    guard ".):".contains(last) || isBracketed, ref(in: String(head)) != nil else { return nil }
    return (String(head), String(rest))
  }

  /// Whether a text begins with the number of an action and a dash ("2.60 - Ask", "B4 – Ask").
  ///
  /// A figure alone and a word or two may be a heading ("2 - Transport").
  static func isDashed(_ text: String) -> Bool {
    guard let lead = leading(in: text), let last = lead.printed.last, !".):".contains(last) else {
      return false
    }
    return !lead.printed.allSatisfy(\.isNumber) || lead.rest.split(separator: " ").count >= 3
  }

  /// A number of several parts at the start of a text without a mark after it ("1.1 Replace"), or
  /// letters and a number ("T4 Replace").
  static func dotted(in text: String) -> (printed: String, rest: String)? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let head = String(text[..<space])
    guard (2...10).contains(head.utf8.count),
      head.first?.isNumber == true || head.first?.isUppercase == true,
      let last = head.last, last.isNumber || last.isLetter, head.contains(where: \.isNumber),
      head.first?.isUppercase == true || head.contains("."), ref(in: head) != nil
    else { return nil }
    let rest = text[space...].drop { $0 == " " }
    guard rest.first?.isUppercase == true || rest.first?.isNumber == true else { return nil }
    return (head, String(rest))
  }
}
