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
    for block in document.blocks {
      guard case .paragraph(let text) = block else { continue }
      if text.text.utf8.count <= 90 { counts[text.text, default: 0] += 1 }
      guard let now = text.page else { continue }
      if now != page { pages.append([]) }
      page = now
      pages[pages.count - 1].append(text.text)
    }
    var edges: [String: Int] = [:]
    for lines in pages {
      for line in Set(lines.prefix(2) + lines.suffix(2)) { edges[line, default: 0] += 1 }
    }
    // A running header stands at the edge of each page; without pages only a line that repeats often
    // is one. What repeats elsewhere on a page is a value ("In progress").
    repeated = Set(
      counts.filter { line, count in
        if !pages.isEmpty {
          return edges[line, default: 0] >= 2 && edges[line, default: 0] * 3 >= count * 2
        }
        return count >= 4 && LegendReader.heading(line).isKey == false
          && line.split(separator: " ").count >= 3 && line.contains { $0.isNumber }
      }.keys)
  }

  func holds(_ text: String) -> Bool {
    let lower = text.lowercased()
    if Self.controls.contains(lower) { return true }
    if lower.hasPrefix("this page is intentionally") || lower.hasPrefix("this page intentionally") {
      return true
    }
    if text.utf8.count <= 4, text.allSatisfy({ $0.isNumber || "|-–_.".contains($0) }) {
      return true
    }
    let words = lower.words()
    if words.first == "page", words.count <= 4,
      words.dropFirst().contains(where: { Int($0) != nil }),
      words.dropFirst().allSatisfy({ Int($0) != nil || $0 == "of" })
    {
      return true
    }
    return repeated.contains(text)
  }
}
