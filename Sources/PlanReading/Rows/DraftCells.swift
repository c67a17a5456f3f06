import PlanModel

/// The cells of an action while its rows are gathered, by column and in the order of the columns.
///
/// Packed close, for a large file has millions: places are kept as 32-bit numbers, which no line or
/// page of a document that can be read goes beyond.
struct DraftCells: Sequence {
  private struct Entry {
    var column: Int32
    var line: Int32
    var endLine: Int32
    /// Nought for none.
    var page: Int32
    var text: String
    var cell: String?
  }

  private var entries: [Entry] = []
  private var sheet: String?

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }
  var keys: some Sequence<Int> { entries.lazy.map { Int($0.column) } }
  var values: some Sequence<Draft.Piece> { lazy.map(\.value) }

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  func makeIterator() -> some IteratorProtocol<(key: Int, value: Draft.Piece)> {
    entries.lazy.map { (key: Int($0.column), value: piece($0)) }.makeIterator()
  }

  func text(_ column: Int) -> String? { place(of: column).found.map { entries[$0].text } }

  subscript(column: Int) -> Draft.Piece? {
    get { place(of: column).found.map { piece(entries[$0]) } }
    set {
      let (found, next) = place(of: column)
      guard let newValue else {
        if let found { entries.remove(at: found) }
        return
      }
      let source = newValue.source
      let entry = Entry(
        column: Int32(clamping: column), line: Int32(clamping: source.line ?? 0),
        endLine: Int32(clamping: source.endLine ?? 0), page: Int32(clamping: source.page ?? 0),
        text: newValue.text, cell: source.cell)
      sheet = source.sheet ?? sheet
      if let found { entries[found] = entry } else { entries.insert(entry, at: next) }
    }
  }

  private func place(of column: Int) -> (found: Int?, next: Int) {
    // Cells come in the order of their columns but for the rest of a row that broke off.
    guard let last = entries.last, last.column >= column else { return (nil, entries.count) }
    let next = entries.firstIndex { $0.column >= column } ?? entries.count
    return (entries[next].column == column ? next : nil, next)
  }

  private func piece(_ entry: Entry) -> Draft.Piece {
    Draft.Piece(
      text: entry.text,
      source: Source(
        line: entry.line == 0 ? nil : Int(entry.line),
        endLine: entry.endLine == 0 ? nil : Int(entry.endLine),
        page: entry.page == 0 ? nil : Int(entry.page), sheet: sheet, cell: entry.cell))
  }
}
