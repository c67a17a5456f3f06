import PlanModel

/// What the name of a figure says: of which scope, sector or category it is, or that it is a total.
struct InventoryLabel: Hashable {
  var scope: EmissionsScope?
  /// What is left of the name; nil where the rest says all.
  var name: String?
  var isTotal = false
  var electricity: ElectricityBasis?

  /// Reads "Scope 2 electricity (market-based)", "Industry Total", "Grand total", "Gas".
  init(_ text: String) {
    var rest: [Substring] = []
    var words = text.split { $0.isWhitespace || ",:;–—".contains($0) }[...]
    while let word = words.popFirst() {
      let plain = Self.plain(word)
      if plain == "scope" || plain == "scopes", scope == nil, let next = words.first,
        let found = Self.scope(Self.plain(next))
      {
        // "Scopes 1 and 2" is of neither.
        if plain == "scopes" || words.dropFirst().first.map(Self.plain) == "and" {
          rest.append(word)
          continue
        }
        scope = found
        words.removeFirst()
      } else if plain.hasPrefix("scope"), scope == nil,
        let found = Self.scope(String(plain.dropFirst(5)))
      {
        scope = found
      } else if ["total", "subtotal", "sub-total", "totals"].contains(plain) {
        isTotal = true
      } else if plain.hasPrefix("market-based") || plain == "market" && Self.isBased(words) {
        electricity = .marketBased
        if plain == "market" { words.removeFirst() }
      } else if plain.hasPrefix("location-based") || plain == "location" && Self.isBased(words) {
        electricity = .locationBased
        if plain == "location" { words.removeFirst() }
      } else {
        rest.append(word)
      }
    }
    while let first = rest.first, first == "-" || first == "&" { rest.removeFirst() }
    while let last = rest.last, last == "-" { rest.removeLast() }
    let left = rest.joined(separator: " ")
    name = left.isEmpty ? nil : left
    if isTotal, rest.allSatisfy({ Self.empty.contains(Self.plain($0)) }) { name = nil }
  }

  /// Whether it is the total of everything.
  var isGrandTotal: Bool { isTotal && scope == nil && name == nil }

  /// A column or cell that only says a scope: "Scope 1", "1", "S1".
  static func scope(cell text: String) -> EmissionsScope? {
    let label = InventoryLabel(text)
    if let scope = label.scope { return scope }
    let plain = plain(text[...])
    return scope(plain.hasPrefix("s") ? String(plain.dropFirst()) : plain)
  }

  private static func isBased(_ words: ArraySlice<Substring>) -> Bool {
    words.first.map { plain($0) } == "based"
  }

  private static func scope(_ text: String) -> EmissionsScope? {
    switch text {
    case "1", "one", "i": .one
    case "2", "two", "ii": .two
    case "3", "three", "iii": .three
    default: nil
    }
  }

  private static func plain(_ word: Substring) -> String {
    var word = word
    while let first = word.first, "([*".contains(first) { word.removeFirst() }
    while let last = word.last, ")]*.".contains(last) { word.removeLast() }
    return word.lowercased()
  }

  /// Words that a total of everything may have beside it.
  private static let empty: Set<String> = [
    "emissions", "all", "grand", "overall", "sectors", "scopes", "net", "gross", "combined", "of",
    "for",
    "ghg", "greenhouse", "gas", "carbon", "annual", "the", "council", "sum", "footprint", "sources",
  ]
}
