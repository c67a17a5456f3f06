import PlanModel

/// Shares in brackets behind a number of actions with one term, whose whole the sentence does not repeat:
/// “Red actions have fallen to three (15%)”, of 24.
struct BracketedShares {
  struct Wrong {
    var count: Int
    var size: Int
    var percent: Double
    var right: Int
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    let size = paper.actions.count
    let sizes = paper.claims.filter { StatedSize.isOne($0) }.compactMap(\.number)
    let paragraphs = paper.prose.filter { !$0.isHeading && ByteSearch.holds($0.text, "%)") }
    guard !paragraphs.isEmpty, size >= 8, sizes.allSatisfy({ $0 == size }) else { return }
    let printed = paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] }.compactMap { $0 }
    let terms = Set(printed.map { $0.lowercased() }).filter { (3...24).contains($0.utf8.count) }
    guard (2...10).contains(terms.count) else { return }
    let counter = TermCounter(
      paper.actions, legend: paper.legend, ratings: RatingBook(paper.actions))
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements {
        let named = terms.filter { Phrases([$0]).occur(in: sentence) }
        guard named.count == 1, let term = named.first, let count = counter.count(of: term),
          count > 0
        else { continue }
        let exact = Double(count) / Double(size) * 100
        for share in Self.shares(in: sentence, of: count)
        where abs(share.percent - exact) > (share.decimals > 0 ? 0.11 : 1.51) {
          wrong.append(
            Wrong(
              count: count, size: size, percent: share.percent, right: Int(exact.rounded()),
              line: paragraph.source.line))
        }
      }
    }
  }

  /// Those that stand alone in brackets right behind the number.
  private static func shares(in sentence: String, of count: Int) -> [FigureTokens.Share] {
    let figures = FigureTokens(" " + sentence)
    return figures.shares.filter { share in
      guard share.start > 1, share.end < figures.bytes.count,
        figures.bytes[share.start - 1] == UInt8(ascii: "("),
        figures.bytes[share.end] == UInt8(ascii: ")")
      else { return false }
      let before = String(decoding: figures.bytes[..<(share.start - 1)].suffix(40), as: UTF8.self)
      let words = WordList(before).words.map(\.text)
      guard let last = words.last else { return false }
      let number = nouns.contains(last) ? words.dropLast().last ?? "" : last
      let at = nouns.contains(last) ? 3 : 2
      // “Of 20 (15%)” tells of which whole.
      let earlier = words.count >= at ? words[words.count - at] : ""
      return Numerals.value(of: number) == count && !["of", "the", "all"].contains(earlier)
    }
  }

  private static let nouns: Set<String> = ["actions", "projects", "commitments", "pledges"]
}
