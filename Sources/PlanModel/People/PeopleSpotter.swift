/// Finds people's names and contact details in a cell that says who does something.
///
/// It is conservative: a name is one only on good ground, and organisations, posts and teams stay as
/// they are. The grounds are an honorific ("Cllr"), a post beside it ("Name (Post)", "Post: Name"), an
/// email address or telephone number beside it, or a common given name before a surname.
public enum PeopleSpotter {
  /// What a cell is for: partners are mostly organisations, so that a given name alone does not do.
  public enum Cell: Hashable, Sendable { case owner, partner }

  /// A stretch of a cell; the texts in order, with each person's name in its place, are the cell.
  public enum Part: Hashable, Sendable {
    case text(String)
    /// Who is named, as printed, and how to reach them; no name where only contact details stand.
    case person(name: String?, contacts: [String])
  }

  /// The parts of a cell; one text where nobody is named.
  public static func parts(of cell: String, in kind: Cell) -> [Part] {
    var run = CellPieces(cell)
    let people = run.pieces.indices.filter { isPerson($0, in: run.pieces, kind) }
    let contacts = run.pieces.indices.filter { run.pieces[$0].isContact }
    guard !people.isEmpty || !contacts.isEmpty else { return [.text(cell)] }
    for contact in contacts {
      guard let person = owner(of: contact, among: people, run.pieces) else {
        if isPersonal(run.pieces[contact]) { run.standAlone(contact) }
        continue
      }
      run.move(contact, to: person)
    }
    for person in people { run.name(person) }
    return run.parts
  }

  /// The named person that a contact detail is of: the one that an address is made of, else the one
  /// before it or after it with nothing between that could be meant instead.
  private static func owner(of contact: Int, among people: [Int], _ pieces: [CellPiece]) -> Int? {
    if case .email(let address) = pieces[contact].kind {
      let named = people.filter { fits(address, pieces[$0]) }
      if named.count == 1 { return named[0] }
    }
    func isNext(_ range: Range<Int>) -> Bool {
      pieces[range].allSatisfy { piece in
        guard case .words(let words) = piece.kind, !piece.isLabel else { return true }
        return NamePhrase(words).isPost
      }
    }
    if let before = people.last(where: { $0 < contact }), isNext((before + 1)..<contact) {
      return before
    }
    return people.first { $0 > contact && isNext((contact + 1)..<$0) }
  }

  private static func isPerson(_ index: Int, in pieces: [CellPiece], _ kind: Cell) -> Bool {
    guard case .words(let words) = pieces[index].kind else { return false }
    let phrase = NamePhrase(words)
    if phrase.hasHonorific { return phrase.isNameAfterHonorific }
    guard phrase.mayBeName else { return false }
    let neighbours = pieces.neighbours(of: index)
    if neighbours.contains(where: { isOf($0, phrase) }) { return true }
    if kind == .owner, phrase.beginsWithGivenName { return true }
    guard phrase.isUnlikeWork, kind == .owner || phrase.isClearlyPerson else { return false }
    return neighbours.contains { piece in
      guard case .words(let words) = piece.kind else { return false }
      return NamePhrase(words).isPost
    }
  }

  /// Whether a neighbour is a contact detail that goes with a name.
  private static func isOf(_ neighbour: CellPiece, _ phrase: NamePhrase) -> Bool {
    switch neighbour.kind {
    case .email(let address): phrase.isIn(address) || phrase.beginsWithGivenName
    case .phone: phrase.isClearlyPerson
    default: false
    }
  }

  private static func fits(_ address: String, _ piece: CellPiece) -> Bool {
    guard case .words(let words) = piece.kind else { return false }
    return NamePhrase(words).isIn(address)
  }

  /// Whether a contact detail without a name is a person's own and not a team's.
  private static func isPersonal(_ piece: CellPiece) -> Bool {
    switch piece.kind {
    case .phone(let digits): digits.hasPrefix("07") || digits.hasPrefix("447")
    case .email(let address):
      NamePhrase.isPersonal(address.prefix { $0 != "@" }.lowercased())
    default: false
    }
  }
}

/// A few words of a cell, as a name or not.
struct NamePhrase {
  private let words: [String]
  private let hasAnyHonorific: Bool

  init(_ printed: [String]) {
    var words = printed[...]
    while let first = words.first, NameWords.honorifics.contains(Self.plain(first)) {
      words = words.dropFirst()
    }
    hasAnyHonorific = words.count < printed.count
    while let last = words.last, words.count > 1, Self.isTitleAfter(last) {
      words = words.dropLast()
    }
    self.words = Array(words)
  }

  var hasHonorific: Bool { hasAnyHonorific }

  var isNameAfterHonorific: Bool {
    (1...4).contains(words.count) && words.allSatisfy(Self.isShapedAsName)
      && words.allSatisfy { word in
        let plain = Self.plain(word)
        return !NameWords.posts.contains(plain)
          && (!NameWords.others.contains(plain) || NameWords.surnamesToo.contains(plain))
      }
  }

  /// Two to four words, each with a capital, none of an organisation, a place or a post.
  var mayBeName: Bool {
    guard (2...4).contains(words.count), words.allSatisfy(Self.isShapedAsName) else { return false }
    guard !NameWords.firms.contains(words.map(Self.plain).joined(separator: " ")) else {
      return false
    }
    return words.enumerated().allSatisfy { index, word in
      let plain = Self.plain(word)
      if NameWords.posts.contains(plain) { return false }
      guard NameWords.others.contains(plain) else { return true }
      return index == 1 && words.count == 2 && beginsWithGivenName
        && NameWords.surnamesToo.contains(plain)
    }
  }

  var beginsWithGivenName: Bool {
    guard let first = words.first, words.count > 1, let last = words.last else { return false }
    let given = first.split(separator: "-").first.map { Self.plain(String($0)) } ?? ""
    return NameWords.given.contains(given) && !Self.isInitials(last)
  }

  /// Initials before a surname, or two or three plain words: enough where something else speaks too.
  var isUnlikeWork: Bool {
    guard words.count <= 3, let last = words.last, !Self.isInitials(last) else { return false }
    return words.dropLast().allSatisfy { Self.isInitials($0) || !Self.isAllCapitals($0) }
  }

  /// A common given name or initials come first.
  var isClearlyPerson: Bool {
    beginsWithGivenName || isUnlikeWork && words.dropLast().allSatisfy(Self.isInitials)
  }

  var isPost: Bool { words.contains { NameWords.posts.contains(Self.plain($0)) } }

  /// Whether an email address is made of this name.
  func isIn(_ address: String) -> Bool {
    let local = address.prefix { $0 != "@" }.lowercased()
    guard let last = words.last else { return false }
    let surname = String(Self.plain(last).filter(\.isLetter))
    return surname.count >= 2 && local.filter(\.isLetter).contains(surname)
  }

  /// Whether what stands before the @ is a name or initials with a surname.
  static func isPersonal(_ local: String) -> Bool {
    let words = local.split { "._-".contains($0) }.map(String.init)
    guard words.count > 1, let first = words.first else { return false }
    guard words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber } }) else { return false }
    guard
      !words.dropFirst().contains(where: {
        NameWords.posts.contains($0) || NameWords.others.contains($0)
      })
    else { return false }
    return first.count == 1 || NameWords.given.contains(first)
  }

  private static func plain(_ word: String) -> String {
    word.lowercased().filter { $0 != "." }.replacing("’", with: "'")
  }

  private static func isShapedAsName(_ word: String) -> Bool {
    if NameWords.particles.contains(word) { return true }
    guard let first = word.first, first.isUppercase else { return false }
    // "Whitlow's" says whose something is.
    guard !word.hasSuffix("'s"), !word.hasSuffix("’s") else { return false }
    return word.allSatisfy { $0.isLetter || "'’.-".contains($0) }
  }

  private static func isInitials(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count == 1 || (letters.count <= 3 && word.contains(".") && isAllCapitals(word))
  }

  private static func isAllCapitals(_ word: String) -> Bool {
    word.filter(\.isLetter).allSatisfy(\.isUppercase)
  }

  private static func isTitleAfter(_ word: String) -> Bool {
    ["mp", "obe", "mbe", "cbe", "phd", "msp", "ms", "cbe,"].contains(plain(word))
      && isAllCapitals(word)
  }
}
