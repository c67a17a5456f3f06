import PlanDocuments

/// Lines at the edges of pages, in a text that does not say where its pages end.
///
/// A converter leaves header, footer and number of a page standing between two rows of a table. A line is
/// taken for one where it stands beside a page number and is printed beside several of them, or says
/// nothing but what the paper's first lines say of it: whose it is, and what it is called.
struct PageEdges {
  /// Folded as `Furniture` folds them.
  private(set) var lines: Set<String> = []

  /// - Parameters:
  ///   - document: A text whose blocks have no pages.
  ///   - fold: What makes two prints of one line the same.
  init(of document: Document, fold: (String) -> String) {
    let blocks = document.blocks
    let title = TitleWords(of: blocks)
    var beside: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      guard let text = Self.text(block), text.utf8.count <= 120, !PageNumber.isOne(text) else {
        continue
      }
      let neighbours = [index - 1, index + 1].filter(blocks.indices.contains).map { blocks[$0] }
      guard neighbours.contains(where: { Self.text($0).map(PageNumber.isOne) ?? false }) else {
        continue
      }
      beside[fold(text), default: 0] += 1
      if title.hold(text, atLeast: 4) { lines.insert(fold(text)) }
    }
    lines.formUnion(Self.between(blocks, title: title).map(fold))
    // One that stands elsewhere too is no header: “In progress” beside a number is a value.
    for (line, count) in beside where count >= 2 && line.split(separator: " ").count >= 3 {
      let all = blocks.count { Self.text($0).map { fold($0) == line } ?? false }
      if count * 3 >= all * 2 { lines.insert(line) }
    }
  }

  /// Lines between two tables that say nothing but whose the paper is and what it is called: "Wolmershire
  /// County Council", "Barn Plan 2024-2029 11".
  private static func between(_ blocks: [Block], title: TitleWords) -> [String] {
    var found: [String] = []
    var last: Int?
    for (index, block) in blocks.enumerated() where isTable(block) {
      defer { last = index }
      guard let last, (1...4).contains(index - last - 1) else { continue }
      for block in blocks[(last + 1)..<index] {
        guard let text = text(block), text.utf8.count <= 120 else { continue }
        let last = text.split(separator: " ").last ?? ""
        let endsInNumber = (1...3).contains(last.utf8.count) && last.allSatisfy(\.isNumber)
        let kinds = endsInNumber ? TitleWords.bodies.union(TitleWords.papers) : TitleWords.bodies
        let isOfPaper = TitleWords.words(of: text).contains(where: kinds.contains)
        if isOfPaper, title.hold(text, atLeast: endsInNumber ? 2 : 3) {
          found.append(text)
        }
      }
    }
    return found
  }

  private static func isTable(_ block: Block) -> Bool {
    if case .table = block { return true }
    return false
  }

  private static func text(_ block: Block) -> String? {
    switch block {
    case .paragraph(let text), .heading(let text, level: _): text.text
    case .item, .table, .mark: nil
    }
  }
}
