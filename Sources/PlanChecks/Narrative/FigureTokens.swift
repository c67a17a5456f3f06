import PlanModel

/// The figures of a sentence that measure something: years, dates, refs and numbers of paragraphs left
/// out.
struct FigureTokens {
  struct Share {
    var percent: Double
    var decimals: Int
    var start: Int
    var end: Int
  }

  /// Amounts that are no shares.
  private(set) var amounts: [Amount] = []
  private(set) var shares: [Share] = []
  let bytes: [UInt8]

  init(_ sentence: String) {
    bytes = Array(sentence.utf8)
    let dates = DateScanner.mentions(in: sentence).map {
      $0.offset..<$0.offset + $0.printed.utf8.count
    }
    for amount in Amount.all(in: sentence) {
      if let end = Self.percentEnd(bytes, amount.end), amount.scale == 1 {
        shares.append(
          Share(
            percent: amount.value, decimals: amount.decimals, start: amount.start, end: end))
        continue
      }
      let isYear =
        !amount.isMoney && amount.end - amount.start == 4 && (1990...2100).contains(amount.value)
      guard !isYear, amount.start > 0 || !beginsParagraph(amount),
        !dates.contains(where: { $0.contains(amount.start) }),
        !isNumbered(amount)
      else { continue }
      amounts.append(amount)
    }
  }

  /// The unit or noun behind an amount; empty where another kind of word follows.
  func unit(of amount: Amount) -> String {
    let rest = String(decoding: bytes[amount.end...].prefix(24), as: UTF8.self)
    guard let word = WordList(rest).words.first, word.start <= 1, !Self.links.contains(word.text)
    else { return "" }
    return WordList.stem(word.text)
  }

  /// Whether a figure at the very head is the number of a paragraph: “4.3 The Council …”.
  private func beginsParagraph(_ amount: Amount) -> Bool {
    guard amount.decimals == 0, amount.end < bytes.count else { return true }
    return bytes[amount.end] == UInt8(ascii: ".") || bytes[amount.end] == UInt8(ascii: ")")
  }

  /// Whether the word before it counts it among others: “Scope 1”, “Phase 3”.
  private func isNumbered(_ amount: Amount) -> Bool {
    guard !amount.isMoney else { return false }
    let before = String(decoding: bytes[..<amount.start].suffix(16), as: UTF8.self)
    guard let word = WordList(before).words.last?.text else { return false }
    return Self.counters.contains(word) || amount.value < 10 && ["and", "year"].contains(word)
  }

  private static func percentEnd(_ bytes: [UInt8], _ end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    if bytes[end] == UInt8(ascii: "%") { return end + 1 }
    let rest = String(decoding: bytes[end...].prefix(9), as: UTF8.self)
    // “1.4 percentage points” is no share.
    guard !rest.hasPrefix(" percenta") else { return nil }
    return [" per cent", " percent"].first { rest.hasPrefix($0) }.map { end + $0.utf8.count }
  }

  private static let counters: Set<String> = [
    "scope", "scopes", "phase", "phases", "wave", "stage", "table", "figure", "chart", "paragraph",
    "section", "action", "actions", "theme", "quarter", "round", "tranche", "lot", "page", "item",
    "appendix", "annex", "no", "number", "policy", "regulation", "part", "band", "route",
    "junction",
  ]

  private static let links: Set<String> = [
    "to", "in", "of", "and", "or", "from", "on", "at", "by", "for", "against", "compared", "a",
    "an",
    "the", "with", "between", "was", "were", "is", "are", "up", "down", "this", "last", "but",
    "which",
  ]
}
