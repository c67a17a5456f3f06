/// Comma separated values of data that comes with the program, as RFC 4180 has them.
///
/// Documents of councils are read by PlanDocuments, which this room does not know.
struct DelimitedRecords {
  struct Record {
    var cells: [String]
    /// Where it begins, counted from 1.
    var line: Int
  }

  private(set) var headings: [String] = []
  private(set) var records: [Record] = []
  private var places: [String: Int] = [:]

  init(_ text: String) {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var (line, start) = (1, 1)
    func close() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func end() {
      close()
      if cells != [""] {
        if headings.isEmpty {
          headings = cells
        } else {
          records.append(Record(cells: cells, line: start))
        }
      }
      cells = []
    }
    for byte in text.utf8 {
      if byte == 0x0A { line += 1 }
      switch byte {
      // A doubled quote within quotes closes them and opens them again, with the quote between.
      case UInt8(ascii: "\""):
        if !isQuoted, cell.last == 0xFF {
          cell[cell.count - 1] = byte
        } else if isQuoted {
          cell.append(0xFF)
        }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        if cell.last == 0xFF { cell.removeLast() }
        close()
      case 0x0A where !isQuoted:
        if cell.last == 0x0D { cell.removeLast() }
        if cell.last == 0xFF { cell.removeLast() }
        end()
        start = line
      default:
        cell.append(byte)
      }
    }
    if cell.last == 0xFF { cell.removeLast() }
    if !cell.isEmpty || !cells.isEmpty { end() }
    if headings.first?.unicodeScalars.first == "\u{FEFF}" {
      headings[0] = String(String.UnicodeScalarView(headings[0].unicodeScalars.dropFirst()))
    }
    for (place, heading) in headings.enumerated() { places[heading] = place }
  }

  /// The cell under a heading; nil where it is empty or there is no such column.
  subscript(heading: String, record: Record) -> String? {
    guard let place = places[heading], record.cells.indices.contains(place) else { return nil }
    return record.cells[place].isEmpty ? nil : record.cells[place]
  }
}
