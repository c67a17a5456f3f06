import PlanDocuments
import PlanModel

/// The words of a document with how often they occur, to mend words that extraction cut.
struct Vocabulary {
  private(set) var counts: [String: Int] = [:]

  init(of document: Document) {
    for block in document.blocks {
      switch block {
      case .heading(let text, _), .paragraph(let text), .item(let text, _): add(text.text)
      case .table(let table):
        for row in table.rows { for cell in row.cells { add(cell.text) } }
      case .mark: continue
      }
    }
  }

  init(texts: some Sequence<String>) {
    for text in texts { add(text) }
  }

  private mutating func add(_ text: String) {
    for word in text.words(withNumbers: false) {
      counts[word.lowercased(), default: 0] += 1
    }
  }

  func count(_ word: some StringProtocol) -> Int { counts[word.lowercased()] ?? 0 }
}
