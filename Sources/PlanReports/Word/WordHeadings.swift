/// Which Word style each heading of a report takes.
///
/// The first heading of level 1 is the paper's title, and what follows counts from "Heading 1", so that no level is
/// skipped. A later heading of level 1 (an appendix) is a "Heading 1" itself, and its own headings go one deeper.
struct WordHeadings {
  struct Entry: Hashable {
    var text: ReportText
    var style: WordStyle
    /// Counted from 1 in a contents list; nil for the title.
    var level: Int?
    var bookmark: String
  }

  private(set) var entries: [Entry] = []
  /// Where paragraphs bear numbers, those of headings stand in the same column.
  private(set) var hangNumbers = false

  init(of report: WrittenReport) {
    var titles = 0
    for section in report.sections {
      for case .paragraph(_, .numbered) in section.blocks { hangNumbers = true }
      for case .heading(let text, let level) in section.blocks {
        if level <= 1 { titles += 1 }
        let depth = max(level, 1) - (titles <= 1 ? 1 : 0)
        let number = entries.count + 1
        let digits = String(number)
        entries.append(
          Entry(
            text: text, style: depth == 0 ? .title : .heading(depth),
            level: depth == 0 ? nil : min(depth, 6),
            bookmark: "_Toc" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits))
      }
    }
  }
}

extension ReportText {
  /// The length of the number that the text begins with ("2.", "2.1"), with the space after it; nil where it has none.
  var leadingNumber: Int? {
    let words = runs.first?.text ?? ""
    let number = words.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let first = number.first, first.isNumber, number.count <= 8, number.contains("."),
      words.dropFirst(number.count).first == " "
    else { return nil }
    return number.count + 1
  }

  /// With a tab in place of the space after its number.
  var withTabAfterNumber: ReportText {
    guard let length = leadingNumber else { return self }
    var text = self
    let words = text.runs[0].text
    text.runs[0].text = words.prefix(length - 1) + "\t" + words.dropFirst(length)
    return text
  }
}
