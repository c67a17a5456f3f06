import Foundation
import PlanModel
import Testing

/// What a converter adds to a paper or takes from it says nothing, so that the same is read with it.
struct ConverterNoiseTests {
  enum Noise: String, CaseIterable, CustomTestStringConvertible {
    case linesOfAnotherSystem, hardBlanks, pageBreaks, footers, tabsBehindRows, boldHeadings,
      capitalHeadings

    var testDescription: String { rawValue }

    func add(to text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      switch self {
      case .linesOfAnotherSystem: return lines.joined(separator: "\r\n")
      case .hardBlanks: return Self.rows(lines) { line, _ in line.replacing(" ", with: "\u{A0}") }
      case .pageBreaks:
        return Self.rows(lines) { line, number in number % 11 == 0 ? "\u{0C}" + line : line }
      case .footers:
        return Self.rows(lines) { line, number in
          guard number % 4 == 0, line.contains("\t") else { return line }
          return "\nThe county's plan for its barns\nPage \(number / 4) of 60\n\n" + line
        }
      case .tabsBehindRows:
        return lines.map { $0.count { $0 == "\t" } >= 2 ? $0 + "\t" : $0 }.joined(separator: "\n")
      case .boldHeadings: return Self.heading(lines) { "**\($0)**" }
      case .capitalHeadings: return Self.heading(lines) { $0.uppercased() }
      }
    }

    private static func isRow(_ line: String) -> Bool {
      line.count { $0 == "\t" } >= 2 || line.hasPrefix("|") && line.contains(where: \.isLetter)
    }

    /// Changes rows that stand beneath another; each knows its number.
    private static func rows(_ lines: [String], _ change: (String, Int) -> String) -> String {
      var number = 0
      return lines.indices.map { index in
        guard index > 0, isRow(lines[index]), isRow(lines[index - 1]) else { return lines[index] }
        number += 1
        return change(lines[index], number)
      }.joined(separator: "\n")
    }

    /// Changes the cells of the first row.
    private static func heading(_ lines: [String], _ change: (String) -> String) -> String {
      guard let first = lines.firstIndex(where: isRow) else { return lines.joined(separator: "\n") }
      var lines = lines
      let mark: Character = lines[first].hasPrefix("|") ? "|" : "\t"
      lines[first] = lines[first].split(separator: mark, omittingEmptySubsequences: false)
        .map { cell -> String in
          let words = cell.trimmingCharacters(in: .whitespaces)
          return words.isEmpty || words.contains("*")
            ? String(cell) : String(cell).replacing(words, with: change(words))
        }.joined(separator: String(mark))
      return lines.joined(separator: "\n")
    }
  }

  private static let papers = [
    "wolmershire-annual-review-2024.txt", "wolmershire-council-programme-2030.txt",
    "wolmershire-county-plan-march-2024.txt", "wolmershire-county-plan-march-2025.txt",
    "wolmershire-dashboard-2024-25-q2.txt", "wolmershire-dashboard-2024-25-q3.txt",
    "wolmershire-strategy-2025-30.txt",
  ]

  @Test(arguments: papers, Noise.allCases)
  func `a paper is read the same with a converter's noise`(name: String, noise: Noise) throws {
    let text = try String(
      contentsOf: Examples.folder.appending(path: name), encoding: .utf8)
    let quiet = try drawn(paper(text, named: name))
    #expect(quiet.count >= 5)
    #expect(try drawn(paper(noise.add(to: text), named: name)) == quiet)
  }

  private func drawn(_ paper: Paper) -> [String] {
    paper.actions.map { action in
      let cells: [String?] = [
        action.ref, action.section?.lowercased(), action.text, action.leads.joined(separator: ";"),
        action.timescale.printed, action.stage.printed, action.rating.printed, action.update,
      ]
      return cells.map { ($0 ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: " | ")
    }
  }
}
