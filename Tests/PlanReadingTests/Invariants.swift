import Foundation
import PlanDocuments
import PlanModel
import PlanReading

/// What holds of every reading, whatever the bytes were.
enum Invariants {
  /// The faults of reading these bytes; empty where all is well.
  static func faults(of bytes: [UInt8], named name: String, within limit: Duration) -> [String] {
    var faults: [String] = []
    var first: Paper?
    let time = ContinuousClock().measure {
      // Bytes that are no text are refused, and that is well.
      first = try? PaperReader().read(bytes: bytes, name: name)
    }
    if time > limit { faults.append("It took \(time).") }
    guard let first else { return faults }
    guard let second = try? PaperReader().read(bytes: bytes, name: name) else {
      return faults + ["Read once more, it was refused."]
    }
    if first != second { faults.append("Read once more, it gave another paper.") }
    faults += accountingFaults(of: first)
    let keys = first.actions.map(\.key)
    if Set(keys).count != keys.count { faults.append("A key occurs twice.") }
    if keys.contains("") { faults.append("An action has no key.") }
    let lines = lineCount(of: bytes, named: name)
    for source in sources(of: first) {
      guard let line = source.line else { continue }
      let end = source.endLine ?? line
      if line < 1 || end < line || end > lines {
        faults.append("A source runs from line \(line) to \(end) of \(lines).")
        break
      }
    }
    if (try? JSONEncoder().encode(first)) == nil { faults.append("It can't be written as JSON.") }
    return faults
  }

  private static func accountingFaults(of paper: Paper) -> [String] {
    let accounting = paper.accounting
    var faults: [String] = []
    let unplaced = accounting.unplaced.reduce(0) { $0 + CharacterCount.of($1.text) }
    let sum = accounting.placed.values.reduce(0, +) + unplaced
    if sum != accounting.characters {
      faults.append("Placed and unplaced are \(sum) characters, the text \(accounting.characters).")
    }
    if accounting.placed.contains(where: { $0.value < 0 }) {
      faults.append("A place holds less than nothing.")
    }
    return faults
  }

  private static func sources(of paper: Paper) -> [Source] {
    paper.actions.map(\.source) + paper.actions.flatMap(\.sources.values)
      + paper.legend.terms.compactMap(\.source) + paper.claims.map(\.source)
      + paper.tables.map(\.source) + paper.tallies.flatMap(\.rows).compactMap(\.source)
      + paper.accounting.unplaced.map { Source(line: $0.line) }
      + paper.findings.compactMap(\.line).map { Source(line: $0) }
  }

  /// Lines of the decoded text, an unfinished one at its end among them.
  private static func lineCount(of bytes: [UInt8], named name: String) -> Int {
    // UTF-16 has a nought beside each line end, which does not matter for their number.
    var count = 1
    var previous: UInt8 = 0
    for byte in bytes where byte != 0 {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { count += 1 }
      previous = byte
    }
    return count
  }
}
