import PlanModel

/// Splits a cell of several names where the paper itself shows where one ends.
///
/// The ground is either a mark between names, or that each name stands alone elsewhere in the
/// column, in whatever case. A cell that such names do not fill wholly is left as one.
struct PartnerSplitter {
  /// Names as lower-case words: "LLEP" and "Llep" are one.
  private var names: Set<[String]> = []
  private var longest = 0
  /// Whether a comma between names parts them, if one of them can only be an organisation's.
  private let partsAtCommas: Bool

  init(cells: [String], partsAtCommas: Bool = false) {
    self.partsAtCommas = partsAtCommas
    let all = Set(cells).sorted().map(Self.words)
    names = Set(all.filter { (1...8).contains($0.count) }.map(Self.folded))
    longest = names.map(\.count).max() ?? 0
    dropFilled()
    // What is left over between names that are known, time and again, is a name too.
    for _ in 0..<2 {
      var left: [[String]: Int] = [:]
      for cell in all {
        let folded = Self.folded(cell)
        guard tile(folded) == nil || names.contains(folded) else { continue }
        for residue in residues(of: cell) where residue.count <= 5 && residue.count < cell.count {
          guard Self.isName(residue) else { continue }
          left[Self.folded(residue), default: 0] += 1
        }
      }
      for (residue, count) in left where count >= 2 {
        names.insert(residue)
        longest = max(longest, residue.count)
      }
      dropFilled()
    }
  }

  /// A name that shorter ones fill is none itself.
  private mutating func dropFilled() {
    let ordered = names.sorted {
      ($0.count, $0.joined(separator: " ")) < ($1.count, $1.joined(separator: " "))
    }
    for name in ordered where name.count > 1 {
      names.remove(name)
      if tile(name) == nil { names.insert(name) }
    }
  }

  func split(_ cell: String) -> [String] {
    if CellText.isNothing(cell) || ["TBC", "NONE"].contains(Lookalikes.latin(cell).uppercased()) {
      return []
    }
    for mark in ["; ", ";", " • ", "\n", " / "] where cell.contains(mark) {
      return cell.split(separator: mark).map { $0.trimming { " ;".contains($0) } }
        .filter { !$0.isEmpty }
    }
    let words = Self.words(cell)
    guard let tiles = tile(Self.folded(words)) else { return listed(cell) ?? [cell] }
    // A cell is always a name of itself; a comma may show that it holds several.
    if tiles.count == 1, partsAtCommas, let parts = listed(cell),
      parts.contains(where: isBody) || parts.allSatisfy(Self.isProper)
    {
      return parts
    }
    return tiles.map { words[$0].joined(separator: " ").trimming { " ,".contains($0) } }
  }

  /// The names between commas; nil where what stands between them is no list of names.
  private func listed(_ cell: String) -> [String]? {
    var parts: [String] = []
    for part in cell.split(separator: ", ").map({ $0.trimming { " ,".contains($0) } }) {
      if let last = parts.last, Self.forms.contains(part.lowercased().trimming { $0 == "." }) {
        parts[parts.count - 1] = last + ", " + part
      } else if !part.isEmpty {
        parts.append(part)
      }
    }
    let isList =
      parts.count >= 2
      && parts.allSatisfy {
        $0.split(separator: " ").count <= 6 && ($0.first?.isLowercase != true || areOfOneKind($0))
      }
    return isList ? parts : nil
  }

  /// Whether a part without a capital names bodies by what they are: "ferry operators", "parish councils".
  private func areOfOneKind(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    return words.count <= 4 && Self.sorts.contains(Self.lastWord(of: part))
      // "Department of Housing, health and councils" is one.
      && !words.contains("and")
  }

  private static func lastWord(of name: String) -> String {
    name.split(separator: " ").last?.lowercased().trimming { ".()".contains($0) } ?? ""
  }

  /// Bodies and people by what they are or do, as a list of partners names them without a name.
  private static let sorts: Set<String> = [
    "agencies", "architects", "associations", "authorities", "boards", "businesses", "charities",
    "churches", "clubs", "colleges", "commoners", "companies", "consultants", "contractor",
    "contractors", "cooperatives", "councillors", "councils", "developers", "districts",
    "employers", "farmers", "foresters", "funders", "growers", "groups", "hospitals",
    "householders", "installers", "landlords", "landowners", "libraries", "manufacturers",
    "members", "museums", "neighbours", "networks", "operator", "operators", "parents", "parishes",
    "partners", "partnerships", "providers", "residents", "retailers", "schools", "shops",
    "suppliers", "surgeries", "tenants", "traders", "trusts", "universities", "utilities",
    "volunteers", "wardens", "academies", "landholders", "stakeholders", "communities",
    "company", "estates", "estate", "trust", "council", "charity", "association", "agency",
    "landowner", "landlord", "developer", "supplier", "installer", "university", "college",
  ]

  /// Whether a name's last word says that it is an organisation's: "Oxmarsh Buses Ltd".
  private func isBody(_ name: String) -> Bool {
    let last = Self.lastWord(of: name)
    return Self.forms.contains(last) || Self.kinds.contains(last)
      || Self.sorts.contains(last)
      || ["university", "college", "association", "society", "charity"].contains(last)
      || name.hasPrefix("University of ")
  }

  /// Whether it has two words or more, each with a capital: "National Grid".
  private static func isProper(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count >= 2 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// What follows a company's name.
  private static let forms: Set<String> = ["ltd", "limited", "plc", "llp", "inc", "cic", "cio"]

  private static func words(_ cell: String) -> [Substring] { cell.split(separator: " ") }
  private static func folded(_ words: [Substring]) -> [String] { words.map { $0.lowercased() } }

  /// Words that end a name and are none alone.
  private static let kinds: Set<String> = [
    "council", "councils", "partnership", "board", "team", "group", "trust", "service", "services",
    "hub", "agency", "authority", "authorities", "committee", "network", "forum", "city", "county",
  ]

  private static func isName(_ words: [Substring]) -> Bool {
    if words.count == 1, kinds.contains(words[0].lowercased()) { return false }
    return words.first?.first?.isUppercase == true
      && words.last?.last.map { $0.isLetter || $0 == ")" } == true
  }

  /// The names that fill the words wholly, the fewest that do; nil where none fill them.
  private func tile(_ words: [String]) -> [Range<Int>]? {
    guard !names.isEmpty, words.count <= 80 else { return nil }
    var best: [[Range<Int>]?] = Array(repeating: nil, count: words.count + 1)
    best[0] = []
    for start in words.indices {
      guard let head = best[start] else { continue }
      let furthest = min(words.count, start + max(longest, 1))
      for end in (start + 1)...furthest where names.contains(Array(words[start..<end])) {
        if best[end].map({ $0.count > head.count + 1 }) ?? true { best[end] = head + [start..<end] }
      }
    }
    return best[words.count]
  }

  /// Runs of words that no known name covers, taking the longest known name at each place.
  private func residues(of words: [Substring]) -> [[Substring]] {
    let folded = Self.folded(words)
    var found: [[Substring]] = []
    var run: [Substring] = []
    var index = 0
    while index < words.count {
      let limit = min(words.count, index + longest)
      let known = stride(from: limit, to: index, by: -1).first {
        names.contains(Array(folded[index..<$0])) && $0 - index < words.count
      }
      if let known {
        if !run.isEmpty { found.append(run) }
        run = []
        index = known
      } else {
        run.append(words[index])
        index += 1
      }
    }
    if !run.isEmpty { found.append(run) }
    return found
  }
}
