import PlanDocuments

/// Reads a text as if it were a file of that name.
func document(_ text: String, named name: String = "paper.txt") throws -> Document {
  try DocumentReader().read(Array(text.utf8), named: name)
}

/// A document as lines that a person can compare: each block or row with the line it stood on.
func drawing(of document: Document) -> String {
  document.blocks.map { block in
    switch block {
    case .heading(let text, let level):
      "\(place(text)) \(String(repeating: "#", count: level)) \(text.text)"
    case .paragraph(let text): "\(place(text)) \(text.text)"
    case .item(let text, let marker): "\(place(text)) \(marker) \(text.text)"
    case .mark(let text): "\(place(text)) mark \(text.raw)"
    case .table(let table): table.rows.map(drawing(of:)).joined(separator: "\n")
    }
  }.joined(separator: "\n")
}

private func place(_ text: TextBlock) -> String {
  (text.page.map { "p\($0):" } ?? "") + "\(text.line)"
}

private func drawing(of row: Row) -> String {
  let lines = row.line == row.endLine ? "\(row.line)" : "\(row.line)-\(row.endLine)"
  let place = (row.page.map { "p\($0):" } ?? "") + lines
  guard row.kind == .cells else { return "\(place) ruling" }
  let cells = row.cells.map { cell in
    String(cell.text.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 == "\r" ? "␍" : Character($0) })
  }
  return "\(place) [" + cells.joined(separator: "|") + "]"
}

/// What the blocks of a document add up to, in characters that are not white space.
func charactersOfBlocks(_ document: Document) -> Int {
  document.blocks.reduce(0) { total, block in
    switch block {
    case .heading(let text, _), .paragraph(let text), .item(let text, _), .mark(let text):
      total + CharacterCount.of(text.raw)
    case .table(let table): total + table.rows.reduce(0) { $0 + $1.characters }
    }
  }
}
