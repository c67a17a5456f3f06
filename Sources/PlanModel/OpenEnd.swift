/// Whether the words of a timescale name when something begins and no end: "April 2023 onwards",
/// "ongoing from 2024", "post 2030", "2030+".
enum OpenEnd {
  private static let beginnings: Set = ["from", "since", "starting", "post", "after", "beyond"]
  private static let parts: Set = ["early", "mid", "late", "end", "financial", "year", "fy", "q"]

  static func isOpen(_ words: [String]) -> Bool {
    if words.contains("onwards") || words.contains("onward") { return true }
    // "Bid from a fund by 2026" begins with no date, and "from 2024 to 2026" has an end.
    guard words.count(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) <= 3,
      !words.contains(where: { ["to", "until", "till", "by", "-", "–"].contains($0) })
    else { return false }
    if words.count == 1, words[0].last == "+", words[0].utf8.count == 5 { return true }
    return zip(words, words.dropFirst()).contains { word, next in
      beginnings.contains(word)
        && (next.first?.isNumber == true || Period.isMonthName(next) || Season(next) != nil
          || parts.contains(next) || next.first == "q" && next.utf8.count == 2)
    }
  }
}
