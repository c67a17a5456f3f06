import Foundation

/// Harm done to a paper's bytes, of the kinds that extraction, editing and bad luck do.
enum Mutation: CaseIterable {
  case flipBytes, truncate, swapLines, deleteCells, repeatLines, insertNULs, longLine, nestTags,
    manyColumns
  case shortLines, onlyPipes, onlyTabs, randomBytes, splice, repeatBlock, repeatCell, moveHeader,
    dropLines
  case figures, otherScripts, ruleEverything, quotes

  /// The paper so harmed; `size` is how much larger the large harms are than the suite has time for.
  func applied(
    to paper: [UInt8], among papers: [[UInt8]], size: Int = 1, by chance: inout Chance
  ) -> [UInt8] {
    var bytes = paper
    switch self {
    case .flipBytes:
      for _ in 0..<Int.random(in: 1...40, using: &chance) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(
          in: 0...255, using: &chance)
      }
      return bytes
    case .truncate: return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &chance)))
    case .insertNULs:
      for _ in 0..<Int.random(in: 1...12, using: &chance) {
        bytes.insert(0, at: Int.random(in: 0...bytes.count, using: &chance))
      }
      return bytes
    case .longLine:
      let word = Array(
        ["x ", "a|", "1\t", "\u{0430}", "<b>", "; ", "Key: ", "(", "- "].randomElement(
          using: &chance)?.utf8 ?? "x".utf8)
      let place = Int.random(in: 0...bytes.count, using: &chance)
      let line = Array(repeating: word, count: Int.random(in: 100...2_000 * size, using: &chance))
        .joined()
      bytes.insert(contentsOf: line, at: place)
      return bytes
    case .nestTags:
      let depth = Int.random(in: 100...500 * size, using: &chance)
      let tags =
        String(repeating: "<td><b>", count: depth) + "deep"
        + String(repeating: "</b></td>", count: depth)
      bytes.insert(contentsOf: tags.utf8, at: Int.random(in: 0...bytes.count, using: &chance))
      return bytes
    case .manyColumns:
      let count = Int.random(in: 50...200 * size, using: &chance)
      let head =
        "| Ref | Action | " + (0..<count).map { "Column \($0)" }.joined(separator: " | ") + " |\n"
      let row = "| T1 | Plant a wood | " + String(repeating: "x | ", count: count) + "\n"
      let short = "| T2 | Sow a meadow | " + String(repeating: " | ", count: count / 2) + "late |\n"
      return Array((head + row + short + row).utf8)
    case .shortLines:
      let words = [
        "a", "", "Key", "1.", "- x", "|", "T1", "Ref: 1", "\t", "(x)", "Key:", "Transport", "a|b",
        "-|-", "# h",
      ]
      let few = (0..<3).compactMap { _ in words.randomElement(using: &chance) }
      let count = Int.random(in: 100...1_500 * size, using: &chance)
      return Array((0..<count).map { few[$0 % few.count] }.joined(separator: "\n").utf8)
    case .onlyPipes:
      return Array(
        repeating: UInt8(ascii: "|"), count: Int.random(in: 1...3_000 * size, using: &chance))
    case .onlyTabs:
      return Array(repeating: 0x09, count: Int.random(in: 1...3_000 * size, using: &chance))
    case .randomBytes:
      let ascii = Bool.random(using: &chance)
      return (0..<Int.random(in: 0...3_000 * size, using: &chance)).map { _ in
        ascii
          ? [0x09, 0x0A, 0x20, 0x7C].randomElement(using: &chance).flatMap {
            Int.random(in: 0...2, using: &chance) == 0 ? $0 : nil
          } ?? UInt8.random(in: 0x20...0x7E, using: &chance)
          : UInt8.random(in: 0...255, using: &chance)
      }
    case .splice:
      let other = papers.randomElement(using: &chance) ?? []
      return bytes.prefix(Int.random(in: 0...bytes.count, using: &chance))
        + other.suffix(Int.random(in: 0...other.count, using: &chance))
    default: return harmedLines(of: paper, by: &chance)
    }
  }

  private func harmedLines(of paper: [UInt8], by chance: inout Chance) -> [UInt8] {
    var lines = paper.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let times = Int.random(in: 1...20, using: &chance)
    for _ in 0..<times where !lines.isEmpty {
      let place = Int.random(in: lines.indices, using: &chance)
      switch self {
      case .swapLines: lines.swapAt(place, Int.random(in: lines.indices, using: &chance))
      case .deleteCells: lines[place] = Self.withoutCell(lines[place], by: &chance)
      case .repeatLines:
        lines.insert(lines[place], at: Int.random(in: lines.indices, using: &chance))
      case .repeatBlock:
        let block = lines[place..<min(lines.count, place + 40)]
        lines.insert(contentsOf: block, at: Int.random(in: lines.indices, using: &chance))
      case .repeatCell: lines[place] += [0x7C] + lines[place].suffix(30) + [0x7C]
      case .moveHeader:
        guard
          let header = lines.first(where: {
            $0.count > 40 && ($0.contains(0x7C) || $0.contains(0x09))
          })
        else { break }
        lines.insert(Self.withoutCell(header, by: &chance), at: place)
      case .dropLines: lines.remove(at: place)
      case .figures:
        lines[place] += Array(
          [" NaN", " inf", " -inf", " 1e999", " 0x1p9", " 99999999999999999999", " -0", " 1.5.2"]
            .randomElement(using: &chance)?.utf8 ?? "".utf8)
        lines[place] = lines[place].split(separator: 0x7C, omittingEmptySubsequences: false)
          .map { Int.random(in: 0...9, using: &chance) == 0 ? Array(" NaN ".utf8) : Array($0) }
          .joined(separator: [0x7C]).map { $0 }
      case .otherScripts:
        lines[place] += Array("\u{301}Т1 НΑ \u{200D}👩‍🌾 \u{202E}abc \u{1F1EC}\u{1F1E7} ﬁ ß İ ǅ".utf8)
      case .ruleEverything: lines.insert(Array("|---|---|".utf8), at: place)
      case .quotes: lines[place] += Array("\"".utf8)
      default: break
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func withoutCell(_ line: [UInt8], by chance: inout Chance) -> [UInt8] {
    let mark: UInt8 = line.contains(0x7C) ? 0x7C : line.contains(0x09) ? 0x09 : 0x2C
    var cells = line.split(separator: mark, omittingEmptySubsequences: false).map(Array.init)
    if cells.count > 1 { cells.remove(at: Int.random(in: cells.indices, using: &chance)) }
    return Array(cells.joined(separator: [mark]))
  }
}
