import PlanDocuments

/// The words of a paper's first lines: whose it is, and what it is called.
///
/// A line of a page that says nothing else is its header or footer.
struct TitleWords {
  private let words: Set<String>

  /// What stands before the first table, where it heads the paper.
  init(of blocks: [Block]) {
    let heads = blocks.prefix { block in
      if case .table = block { return false }
      return true
    }
    .prefix(10).compactMap { $0.textBlock?.text }
    words = Set(heads.filter { $0.utf8.count <= 100 }.flatMap(Self.words))
  }

  /// Whether a text has words, as many as are asked for, and none that the first lines do not have.
  func hold(_ text: String, atLeast count: Int) -> Bool {
    let own = Self.words(of: text)
    return own.count >= count && own.allSatisfy(words.contains)
  }

  /// Whether the cells of a row are the header of a page: "Wolmershire Council | Barn report 2031 | 4".
  func areHeader(_ cells: [String]) -> Bool {
    guard (2...4).contains(cells.count),
      let number = [0, cells.count - 1].first(where: { PageNumber.isOne(cells[$0]) })
    else { return false }
    let rest = cells.indices.filter { $0 != number }.map { cells[$0] }
    guard !rest.contains(where: PageNumber.isOne) else { return false }
    let text = rest.joined(separator: " ")
    return hold(text, atLeast: 2)
      && Self.words(of: text).contains { Self.bodies.contains($0) || Self.papers.contains($0) }
  }

  static func words(of text: String) -> [String] {
    text.lowercased().words().map { String($0) }.filter { $0.contains(where: \.isLetter) }
  }

  static let bodies: Set<String> = ["council", "authority", "partnership"]
  /// What papers are, with which a theme ("Part 2") is not named.
  static let papers: Set<String> = [
    "plan", "strategy", "programme", "report", "review", "tracker", "dashboard", "statement",
  ]
}
