/// A stretch of a cell that stands for itself.
struct CellPiece {
  enum Kind: Hashable {
    case words([String])
    case email(String)
    /// Its digits.
    case phone(String)
    case separator
  }

  var kind: Kind
  var text: String

  var isContact: Bool {
    switch kind {
    case .email, .phone: true
    default: false
    }
  }

  /// "Tel" or "email", which only says what comes next.
  var isLabel: Bool {
    guard case .words(let words) = kind, words.count <= 2 else { return false }
    return words.allSatisfy { NameWords.labels.contains($0.lowercased().filter { $0 != "." }) }
  }
}

extension CellPiece {
  fileprivate var isPassedOver: Bool { isLabel || kind == .separator && !text.contains("\n") }
}

extension [CellPiece] {
  /// What stands next to a phrase on either side, past brackets, commas and labels.
  ///
  /// A new line parts two entries of a list, of which neither says who the other is.
  func neighbours(of index: Int) -> [CellPiece] {
    let after = self[(index + 1)...].first { !$0.isPassedOver }
    let before = self[..<index].last { !$0.isPassedOver }
    return [before, after].compactMap { $0 }.filter { $0.kind != .separator }
  }
}

/// A cell cut into phrases, contact details and what separates them.
struct CellPieces {
  private(set) var pieces: [CellPiece] = []
  private var outcome: [Int: Outcome] = [:]
  private var moved: [Int: [String]] = [:]

  private enum Outcome { case person, contact, gone }

  init(_ cell: String) {
    let characters = Array(cell)
    var at = 0
    var words = ""
    func isStart(_ at: Int) -> Bool {
      at == 0 || !(characters[at - 1].isLetter || characters[at - 1].isNumber)
    }
    while at < characters.count {
      if isStart(at), let end = Self.endOfEmail(characters, from: at) {
        close(&words)
        let text = String(characters[at..<end])
        pieces.append(CellPiece(kind: .email(text), text: text))
        at = end
      } else if isStart(at), let end = Self.endOfPhone(characters, from: at) {
        close(&words)
        let text = String(characters[at..<end])
        pieces.append(CellPiece(kind: .phone(text.filter(\.isNumber)), text: text))
        at = end
      } else if let length = Self.separator(characters, at: at) {
        close(&words)
        separate(String(characters[at..<at + length]))
        at += length
      } else {
        words.append(characters[at])
        at += 1
      }
    }
    close(&words)
  }

  private mutating func close(_ words: inout String) {
    guard let first = words.firstIndex(where: { !$0.isWhitespace }),
      let last = words.lastIndex(where: { !$0.isWhitespace })
    else {
      separate(words)
      words = ""
      return
    }
    separate(String(words[..<first]))
    let text = String(words[first...last])
    pieces.append(
      CellPiece(
        kind: .words(text.split(whereSeparator: \.isWhitespace).map(String.init)), text: text))
    separate(String(words[words.index(after: last)...]))
    words = ""
  }

  private mutating func separate(_ text: String) {
    guard !text.isEmpty else { return }
    if pieces.last?.kind == .separator {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(CellPiece(kind: .separator, text: text))
    }
  }

  // MARK: Where things end

  /// How many characters separate here: a mark, a dash between blanks, or "and".
  private static func separator(_ text: [Character], at: Int) -> Int? {
    if ",;/()[]<>&|:–—•\n\t\r+".contains(text[at]) { return 1 }
    guard text[at].isWhitespace else { return nil }
    for word in [" - ", " and ", " with ", " & "] {
      let characters = Array(word)
      guard at + characters.count <= text.count else { continue }
      if Array(text[at..<at + characters.count]) == characters { return characters.count }
    }
    return nil
  }

  private static func endOfEmail(_ text: [Character], from start: Int) -> Int? {
    var at = start
    while at < text.count, text[at].isASCII, isOfAddress(text[at]) || "+'%".contains(text[at]) {
      at += 1
    }
    guard at > start, at < text.count, text[at] == "@" else { return nil }
    let host = at + 1
    at = host
    while at < text.count, text[at].isASCII, isOfAddress(text[at]) { at += 1 }
    while at > host, !(text[at - 1].isLetter || text[at - 1].isNumber) { at -= 1 }
    return text[host..<at].contains(".") ? at : nil
  }

  private static func isOfAddress(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-".contains(character)
  }

  /// A British number: ten or eleven digits after 0, or after +44.
  private static func endOfPhone(_ text: [Character], from start: Int) -> Int? {
    guard "0+(".contains(text[start]) else { return nil }
    var digits = 0
    var end = start
    var at = start
    while at < text.count, text[at].isASCII, text[at].isNumber || " ()-+.".contains(text[at]) {
      if text[at].isNumber {
        digits += 1
        end = at + 1
      }
      at += 1
    }
    guard (10...13).contains(digits) else { return nil }
    let number = text[start..<end].filter(\.isNumber)
    return number.first == "0" || number.starts(with: ["4", "4"]) ? end : nil
  }

  // MARK: What becomes of them

  mutating func name(_ index: Int) { outcome[index] = .person }

  mutating func standAlone(_ contact: Int) { outcome[contact] = .contact }

  /// Takes a contact detail out of the cell, with its label and what parted it from what came before.
  mutating func move(_ contact: Int, to person: Int) {
    moved[person, default: []].append(pieces[contact].text)
    outcome[contact] = .gone
    var before = contact - 1
    var isOpened = false
    while before >= 0, pieces[before].isLabel || pieces[before].kind == .separator,
      outcome[before] == nil
    {
      let text = pieces[before].text
      // A bracket that closes what came before stays.
      if let rest = text.firstIndex(where: { !")]>".contains($0) }), rest > text.startIndex {
        pieces[before].text = String(text[..<rest])
        isOpened = isOpened || text[rest...].contains { "([<".contains($0) }
        break
      }
      isOpened = isOpened || text.contains { "([<".contains($0) }
      outcome[before] = .gone
      before -= 1
    }
    // One that was opened for it is closed with it.
    guard isOpened, contact + 1 < pieces.count, pieces[contact + 1].kind == .separator else {
      return
    }
    if let close = pieces[contact + 1].text.firstIndex(where: { ")]>".contains($0) }) {
      pieces[contact + 1].text.remove(at: close)
    }
  }

  /// The cell in parts, texts that touch each other in one.
  var parts: [PeopleSpotter.Part] {
    var parts: [PeopleSpotter.Part] = []
    for (index, piece) in pieces.enumerated() {
      switch outcome[index] {
      case .gone: continue
      case .person:
        let (honorific, name) = Self.honorificApart(piece.text)
        Self.add(honorific, to: &parts)
        parts.append(.person(name: name, contacts: moved[index] ?? []))
      case .contact: parts.append(.person(name: nil, contacts: [piece.text]))
      case nil: Self.add(piece.text, to: &parts)
      }
    }
    return parts
  }

  private static func add(_ text: String, to parts: inout [PeopleSpotter.Part]) {
    guard !text.isEmpty else { return }
    if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(text))
    }
  }

  /// "Cllr " says what somebody is, as a post does, and stays in the cell.
  private static func honorificApart(_ text: String) -> (honorific: String, name: String) {
    var start = text.startIndex
    while let end = text[start...].firstIndex(where: \.isWhitespace),
      NameWords.honorifics.contains(text[start..<end].lowercased().filter { $0 != "." }),
      let next = text[end...].firstIndex(where: { !$0.isWhitespace })
    {
      start = next
    }
    return (String(text[..<start]), String(text[start...]))
  }
}
