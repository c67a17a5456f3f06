/// The councils of the United Kingdom, found by any of their codes or names.
public struct CouncilDirectory: Hashable, Sendable {
  /// In the order of the data.
  public let councils: [Council]
  private let places: [String: Int]
  private let byCode: [String: [Int]]
  private let byName: [String: [Int]]

  /// What a name or code leads to.
  public enum Found: Hashable, Sendable {
    case council(Council)
    /// Several councils go by it: one that took the place of another of the same name, mostly.
    case several([Council])
    case none

    /// The only one; nil where there are none or several.
    public var only: Council? {
      if case .council(let council) = self { council } else { nil }
    }
  }

  public init(_ councils: [Council]) {
    self.councils = councils
    var places: [String: Int] = [:]
    var byCode: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    func note(_ text: String, _ index: Int, in table: inout [String: [Int]]) {
      guard !text.isEmpty, table[text]?.contains(index) != true else { return }
      table[text, default: []].append(index)
    }
    for (index, council) in councils.enumerated() {
      if places[council.code] == nil { places[council.code] = index }
      for code in [council.code, council.gssCode ?? ""] + council.formerGSSCodes
        + council.otherCodes
      {
        note(code.uppercased(), index, in: &byCode)
      }
      for name in [council.officialName, council.niceName] + council.otherNames {
        note(Self.plain(name), index, in: &byName)
      }
    }
    self.places = places
    self.byCode = byCode
    self.byName = byName
  }

  /// The council with a code of the register.
  public subscript(code: String) -> Council? { places[code].map { councils[$0] } }

  /// The council that a name leads to, in any spelling of capitals, "&" and punctuation.
  ///
  /// The name is looked up as it is; then without "the"; then, where nothing was found, without the
  /// words that say what kind of council it is ("Borough Council"). Where several go by it, those that
  /// existed on the day are preferred, and among those of them the one that began last: on the day
  /// of a change it is the new one.
  ///
  /// - Parameters:
  ///   - name: Official, short or another.
  ///   - day: The day that the name is of; nil where it is not known, and then nothing is preferred.
  /// - Returns: One council, several that can't be told apart, or none.
  public func council(named name: String, on day: PartialDate? = nil) -> Found {
    let plain = Self.plain(name)
    for text in [plain, Self.withoutKind(plain)] {
      if let found = byName[text] { return one(of: found, on: day) }
    }
    return .none
  }

  /// The council with any code: the register's, of the Office for National Statistics (present or
  /// former), or of another register.
  ///
  /// A code of the register or of the statistics office comes before the same letters in another
  /// register.
  public func council(coded code: String, on day: PartialDate? = nil) -> Found {
    let code = code.filter { !$0.isWhitespace }.uppercased()
    guard let found = byCode[code] else { return .none }
    if let own = found.first(where: { councils[$0].code == code || councils[$0].gssCode == code }) {
      return .council(councils[own])
    }
    return one(of: found, on: day)
  }

  /// Whatever a text names: a code or a name.
  public func council(_ text: String, on day: PartialDate? = nil) -> Found {
    let byCode = council(coded: text, on: day)
    return byCode == .none ? council(named: text, on: day) : byCode
  }

  private func one(of found: [Int], on day: PartialDate?) -> Found {
    let all = found.map { councils[$0] }
    if all.count == 1 { return .council(all[0]) }
    guard let day else { return .several(all) }
    let then = all.filter { $0.existed(on: day) }
    if then.count == 1 { return .council(then[0]) }
    // On the day of a change the old council's end is the new one's start.
    let begun = then.filter { $0.start != nil && $0.start == then.compactMap(\.start).max() }
    let others = then.filter { $0.end == nil }
    if begun.count == 1, others.count <= 1 { return .council(begun[0]) }
    return .several(then.isEmpty ? all : then)
  }

  // MARK: Reorganisation

  /// The councils that took a council's place, as far as they are known; none where it goes on.
  public func successors(of council: Council) -> [Council] {
    council.successors.compactMap { self[$0] }
  }

  /// The councils that stand in a council's place today: itself, where nothing took it; else its
  /// successors and theirs, each once.
  public func present(of council: Council) -> [Council] {
    var seen: Set<String> = []
    var found: [Council] = []
    var waiting = [council]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next.code).inserted else { continue }
      let after = successors(of: next)
      if after.isEmpty { found.append(next) } else { waiting += after }
    }
    return found
  }

  /// The councils whose place a council took, in whole or in part.
  public func predecessors(of council: Council) -> [Council] {
    councils.filter { $0.successors.contains(council.code) }
  }

  /// The districts of a county.
  public func districts(of county: Council) -> [Council] {
    councils.filter { $0.county == county.code }
  }

  // MARK: Names

  /// Lower case, "&" as "and", letters and digits only, without "the" before it.
  private static func plain(_ name: String) -> String {
    var words: [String] = [""]
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        words[words.count - 1].append(character)
      } else if character == "&" {
        words += ["and", ""]
      } else if character != "'" && character != "’" && character != "." {
        words.append("")
      }
    }
    words.removeAll(where: \.isEmpty)
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let kinds: Set<String> = [
    "council", "county", "borough", "district", "city", "metropolitan", "unitary", "authority",
    "royal",
    "london", "ua", "mbc", "dc", "bc", "cc",
  ]

  /// Without the words at its end, or "borough of", "city of" before it, that say its kind.
  private static func withoutKind(_ plain: String) -> String {
    var words = plain.split(separator: " ").map(String.init)
    while words.count > 1, let last = words.last, kinds.contains(last) { words.removeLast() }
    if let of = words.firstIndex(of: "of"), of + 1 < words.count, of > 0,
      words[..<of].allSatisfy({ kinds.contains($0) })
    {
      words.removeFirst(of + 1)
    }
    return words.joined(separator: " ")
  }
}
