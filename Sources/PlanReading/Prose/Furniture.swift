import PlanDocuments

/// Lines that belong to the page and not to the paper.
struct Furniture {
  private var repeated: Set<String> = []

  /// What a web page says of itself, flattened into its text.
  private static let controls: Set<String> = [
    "show this section", "hide this section", "show all sections", "hide all sections", "show",
    "hide", "expand all", "collapse all", "open all", "close all", "back to top", "skip to content",
    "skip to main content", "share this page", "print this page", "read more", "show more",
    "show less", "accept cookies", "expand", "collapse",
  ]

  init(of document: Document) {
    var counts: [String: Int] = [:]
    var pages: [[String]] = []
    var page: Int?
    func add(_ line: String, on now: Int?) {
      guard let now else { return }
      if now != page { pages.append([]) }
      page = now
      pages[pages.count - 1].append(line)
    }
    for block in document.blocks {
      if case .table(let table) = block {
        // What stands above or beneath a table is at no edge of its page for that.
        add("", on: table.rows.first?.page)
        if table.rows.last?.page != page { add("", on: table.rows.last?.page) }
      }
      guard case .paragraph(let text) = block else { continue }
      let folded = Self.folded(text.text)
      if folded.utf8.count <= 120 { counts[folded, default: 0] += 1 }
      add(folded, on: text.page)
    }
    var edges: [String: Int] = [:]
    for lines in pages {
      for line in Set(lines.prefix(2) + lines.suffix(2)) where !line.isEmpty {
        edges[line, default: 0] += 1
      }
    }
    // A running header stands at the edge of each page; without pages only a line that repeats often
    // is one. What repeats elsewhere on a page is a value ("In progress").
    let title = TitleWords(of: document.blocks)
    let numbered = Self.numbered(document, title: title)
    repeated = Set(
      counts.filter { line, count in
        if !pages.isEmpty {
          return edges[line, default: 0] >= 2 && edges[line, default: 0] * 3 >= count * 2
        }
        // "Finish by: 31 March 2026" stands on many cards.
        let label = Labels.split(line)?.label
        let isField = label.flatMap(HeadingVocabulary.field) != nil
        return count >= 4 && !isField && LegendReader.heading(line).isKey == false
          && line.split(separator: " ").count >= 3 && line.contains { $0.isNumber }
      }.keys
    ).union(numbered)
    if pages.isEmpty {
      repeated.formUnion(
        PageEdges(of: document, fold: Self.folded).lines)
    }
  }

  /// Lines that are alike but for the number of the page at one of their ends, and one alone that says
  /// what the paper is called and sets its number far off.
  ///
  /// Where pictures were left out their pages are missing; a dash before the number, as it stands before
  /// counts too, is read in what the paper is called.
  private static func numbered(_ document: Document, title: TitleWords) -> Set<String> {
    var found: [String: [(number: Int, text: String)]] = [:]
    for block in document.blocks {
      guard case .paragraph(let text) = block, text.text.utf8.count <= 200,
        let (words, number) = pageNumber(of: text.text, title: title)
      else { continue }
      found[words, default: []].append((number, text.text))
    }
    return Set(
      found.filter { words, lines in
        if lines.count == 1, let text = lines.first?.text {
          return text.contains("    ") && isOfPaper(words, title)
        }
        let steps = zip(lines, lines.dropFirst()).map { $1.number - $0.number }
        return steps.allSatisfy { $0 == 1 }
          || steps.allSatisfy { $0 > 0 } && isOfPaper(words, title)
      }.values.joined().map { folded($0.text) })
  }

  /// “Wolmershire Council | Climate plan      7”: the words, and the number far behind or before them.
  private static func pageNumber(
    of text: String, title: TitleWords
  ) -> (words: String, number: Int)? {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false)
    // "Page 2 of 9"
    if parts.count >= 6, parts[parts.count - 4].lowercased() == "page",
      parts[parts.count - 2] == "of",
      Int(parts[parts.count - 1]) != nil
    {
      parts.removeLast(2)
    }
    guard parts.count >= 4 else { return nil }
    func words(_ words: ArraySlice<Substring>) -> String? {
      var said = words.filter { !$0.isEmpty }
      if said.last?.lowercased() == "page" { said.removeLast() }
      return said.count >= 2 ? said.joined(separator: " ") : nil
    }
    let isSetOff = { (mark: Substring) in mark.isEmpty || mark == "|" || mark.lowercased() == "page"
    }
    if let last = parts.last, (1...3).contains(last.utf8.count), let number = Int(last),
      ["—", "–", "-", "•", "·"].contains(parts[parts.count - 2]),
      let words = words(parts.dropLast(2)), isOfPaper(words, title)
    {
      return (words, number)
    }
    if let last = parts.last, (1...3).contains(last.utf8.count), let number = Int(last),
      isSetOff(parts[parts.count - 2]), let words = words(parts.dropLast())
    {
      return (words, number)
    }
    if let first = parts.first, (1...3).contains(first.utf8.count), let number = Int(first),
      isSetOff(parts[1]), let words = words(parts.dropFirst())
    {
      return (words, number)
    }
    return nil
  }

  /// Whether words say nothing but whose the paper is and what it is called.
  private static func isOfPaper(_ words: String, _ title: TitleWords) -> Bool {
    title.hold(words, atLeast: 3)
      && TitleWords.words(of: words).contains {
        TitleWords.bodies.contains($0) || TitleWords.papers.contains($0)
      }
  }

  /// A running header sets its parts far apart.
  private static func folded(_ text: String) -> String {
    guard text.contains("  ") else { return text }
    return text.split(separator: " ").joined(separator: " ")
  }

  func holds(_ text: String) -> Bool {
    let lower = text.lowercased()
    if Self.controls.contains(lower) { return true }
    if lower.hasPrefix("this page is intentionally") || lower.hasPrefix("this page intentionally") {
      return true
    }
    if PageNumber.isOne(text) { return true }
    return repeated.contains(Self.folded(text))
  }
}
