import PlanDocuments

/// Lines that belong to the page and not to the paper.
struct Furniture {
  private var repeated: Set<String> = []

  init(of document: Document) {
    var counts: [String: Int] = [:]
    var pages: [String: Set<Int>] = [:]
    for block in document.blocks {
      guard case .paragraph(let text) = block, text.text.utf8.count <= 90 else { continue }
      counts[text.text, default: 0] += 1
      if let page = text.page { pages[text.text, default: []].insert(page) }
    }
    // A running header stands once a page; without pages only a line that repeats often is one.
    repeated = Set(
      counts.filter { line, count in
        if let on = pages[line] { return on.count >= 3 }
        return count >= 4 && LegendReader.heading(line).isKey == false
          && line.split(separator: " ").count >= 3 && line.contains { $0.isNumber }
      }.keys)
  }

  func holds(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.hasPrefix("this page is intentionally") || lower.hasPrefix("this page intentionally") {
      return true
    }
    if text.utf8.count <= 4, text.allSatisfy({ $0.isNumber || "|-–_.".contains($0) }) {
      return true
    }
    let words = lower.split { !($0.isLetter || $0.isNumber) }
    if words.first == "page", words.count <= 4,
      words.dropFirst().contains(where: { Int($0) != nil }),
      words.dropFirst().allSatisfy({ Int($0) != nil || $0 == "of" })
    {
      return true
    }
    return repeated.contains(text)
  }
}
