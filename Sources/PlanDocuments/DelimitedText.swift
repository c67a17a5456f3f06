import Foundation

/// Comma, semicolon and tab separated values as RFC 4180 has them, quoted line breaks included.
///
/// Own code rather than a library: every record must know the lines it stood on.
enum DelimitedText {
  /// The separator of a file that is separated values; nil for any other text.
  ///
  /// A name ending in csv or tsv decides; else at least two records with the same number of fields,
  /// three or more, and none of the looks of a paper.
  static func separator(for name: String, in lines: TextLines) -> UInt8? {
    let ending = name.split(separator: ".").last?.lowercased()
    let sample = lines.lines.lazy.map(\.text).filter { !$0.isEmpty }.prefix(20)
    if ending == "csv" || ending == "tsv" || ending == "tab" {
      guard let first = sample.first else { return UInt8(ascii: ",") }
      let candidates: [UInt8] =
        ending == "csv"
        ? [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        : [UInt8(ascii: "\t"), UInt8(ascii: ",")]
      let counts = candidates.map { count(of: $0, in: first) }
      let most = counts.max() ?? 0
      return zip(candidates, counts).first { $0.1 == most }?.0
    }
    guard ending != "md", let first = sample.first, !first.contains("|"), !first.contains("\t")
    else { return nil }
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
      let commas = count(of: separator, in: first)
      guard commas >= 3, !first.contains(". "), !first.hasPrefix("-") else { continue }
      let heads = first.split(separator: Character(Unicode.Scalar(separator)))
      guard heads.allSatisfy({ $0.count <= 60 }) else { continue }
      let similar = sample.dropFirst().filter { line in
        count(of: separator, in: line) >= commas
      }
      if similar.count >= 1 { return separator }
    }
    return nil
  }

  /// How often a line has the separator outside of quotes.
  private static func count(of separator: UInt8, in line: Substring) -> Int {
    var isQuoted = false
    return line.utf8.count { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == separator && !isQuoted
    }
  }

  static func blocks(
    of text: String, separator: UInt8, document: String
  ) throws(UnreadableDocument) -> [Block] {
    var rows: [Row] = []
    var cells: [Cell] = []
    var field: [UInt8] = []
    var line = 1
    var recordLine = 1
    var quoted = false
    var wasQuoted = false
    var quoteLine = 1
    var characters = 0
    var bytes = text.utf8.makeIterator()
    var pushed: UInt8?

    func endField() {
      cells.append(Cell(text: String(decoding: field, as: UTF8.self)))
      field.removeAll(keepingCapacity: true)
      wasQuoted = false
    }
    func endRecord(at endLine: Int) {
      endField()
      if cells.count > 1 || !(cells.first?.isBlank ?? true) {
        for cell in cells { characters += CharacterCount.of(cell.text) }
        rows.append(
          Row(cells: cells, line: recordLine, endLine: endLine, characters: characters))
      }
      cells.removeAll(keepingCapacity: true)
      characters = 0
    }
    while let byte = pushed ?? bytes.next() {
      pushed = nil
      if quoted {
        if byte == UInt8(ascii: "\"") {
          characters += 1
          pushed = bytes.next()
          if pushed == UInt8(ascii: "\"") {
            field.append(byte)
            pushed = nil
          } else {
            quoted = false
            if pushed == nil { break }
          }
        } else {
          if byte == 0x0D || byte == 0x0A && field.last != 0x0D { line += 1 }
          field.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
        quoted = true
        wasQuoted = true
        quoteLine = line
        characters += 1
      case separator:
        endField()
        if separator > 0x20 { characters += 1 }
      case 0x0D:
        pushed = bytes.next()
        if pushed == 0x0A { pushed = nil }
        endRecord(at: line)
        line += 1
        recordLine = line
        if pushed == nil { continue }
      case 0x0A:
        endRecord(at: line)
        line += 1
        recordLine = line
      default:
        field.append(byte)
      }
    }
    if quoted {
      throw UnreadableDocument(document: document, reason: .unclosedQuote(line: quoteLine))
    }
    if !field.isEmpty || !cells.isEmpty { endRecord(at: line) }
    return rows.isEmpty ? [] : [.table(Table(rows: rows))]
  }
}
