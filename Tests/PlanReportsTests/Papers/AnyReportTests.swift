import Foundation
import PlanModel
import Testing

@testable import PlanReports

/// Reports made up of hostile words, in every shape.
@Suite struct `Any report` {
  private struct Maker {
    var random: SplitMix64

    private static let pieces = [
      "", " ", "a", "]]>", "<w:p>", "&amp;", "\"", "'", "\u{0}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
      "\t",
      "\n", "\r\n", "\u{301}", "\u{202E}", "漢字", "👩‍👩‍👧", "=1+1", "+44", "@x", "-5", "<!DOCTYPE x>",
      "https://x.example/?a&b", "{{x}}", "\u{600}", "Ünïcödé", "verylongwordwithoutanybreak",
    ]

    mutating func number(_ limit: Int) -> Int { random.below(max(limit, 1)) }

    mutating func words() -> String {
      (0..<number(5)).map { _ in Self.pieces[number(Self.pieces.count)] }.joined()
    }

    mutating func text() -> ReportText {
      ReportText(
        (0..<number(4)).map { _ in
          .init(
            words(), isStrong: number(3) == 0, link: number(4) == 0 ? words() : nil,
            isToWrite: number(6) == 0)
        })
    }

    mutating func cell() -> ReportCell {
      var cell = ReportCell((0..<number(3)).map { _ in text() })
      let shades: [ReportShade?] = [
        nil, .complete, .movedUp, .rating(.offTrack), .rating(.notGiven),
      ]
      cell.shade = shades[number(shades.count)]
      if number(4) == 0 { cell.number = [0, -1, .infinity, .nan, 1e300, 0.1][number(6)] }
      if number(4) == 0 { cell.date = PartialDate(year: 1900 + number(300), month: 2, day: 28) }
      if number(4) == 0 {
        cell.bar = ReportBar(
          start: number(5) == 0 ? .nan : Double(number(20)) / 10 - 0.5,
          end: Double(number(20)) / 10 - 0.5)
      }
      cell.isRowHeading = number(3) == 0
      return cell
    }

    mutating func table() -> ReportTable {
      let contents: [ReportTable.Column.Content] = [.text, .number, .rating, .date, .bar]
      let kinds: [ReportTable.Row.Kind] = [.body, .group, .total]
      let columns = (0..<number(7)).map { _ in
        ReportTable.Column(
          words(), content: contents[number(5)],
          weight: number(9) == 0 ? .nan : Double(number(4)) - 1)
      }
      return ReportTable(
        caption: words(), columns: columns,
        rows: (0..<number(5)).map { _ in
          .init((0..<number(9)).map { _ in cell() }, kind: kinds[number(3)])
        })
    }

    mutating func block() -> ReportBlock {
      switch number(9) {
      case 0: .heading(text(), level: number(9) - 1)
      case 1: .paragraph(text(), [.body, .note, .numbered(words()), .labelled(words())][number(4)])
      case 2: .list((0..<number(4)).map { _ in text() }, isNumbered: number(2) == 0)
      case 3, 4: .table(table())
      case 5:
        .chart(
          ReportChart(
            title: words(), description: words(), categories: (0..<number(4)).map { _ in words() },
            series: (0..<number(3)).map { _ in
              .init(name: words(), values: (0..<number(4)).map { $0 - 1 })
            }))
      case 6: .toWrite(question: words(), ground: number(2) == 0 ? nil : text())
      case 7: .contents
      default: .pageBreak
      }
    }

    mutating func report() -> WrittenReport {
      WrittenReport(
        kind: .annual,
        properties: ReportProperties(
          title: words(), council: words(), plan: words(), period: words(),
          author: number(2) == 0 ? nil : words(), date: nil, head: words(), version: words()),
        sections: (0..<number(4)).map { _ in
          ReportSection(
            name: words(), orientation: number(2) == 0 ? .portrait : .landscape,
            audience: number(4) == 0 ? .officers : .everyone,
            blocks: (0..<number(6)).map { _ in block() })
        },
        figures: (0..<number(3)).map { _ in
          ReportFigure(name: words(), value: words(), meaning: words(), rows: [words()])
        })
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `gives well-formed parts in Word and Excel, and the same bytes twice`(seed: UInt64) throws {
    var maker = Maker(random: SplitMix64(seed: seed))
    let report = maker.report()
    let word = try WordDocument.bytes(of: report)
    let excel = try ExcelReport.bytes(of: report)
    for bytes in [word, excel] {
      var package = try OfficePackage(bytes)
      #expect(try package.trees().count > 5)
    }
    #expect(try WordDocument.bytes(of: report) == word)
    #expect(try ExcelReport.bytes(of: report) == excel)
  }
}
