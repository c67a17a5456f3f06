/// The headings of a report with the names that links to them use.
struct ReportOutline {
  struct Entry: Hashable {
    let text: String
    let level: Int
    let id: String
  }

  private(set) var entries: [Entry] = []

  init(_ report: WrittenReport) {
    var ids = HeadingIDs()
    for section in report.sections {
      for case .heading(let text, let level) in section.blocks {
        entries.append(Entry(text: text.plain, level: level, id: ids.next(for: text.plain)))
      }
    }
  }
}

extension ReportOutline {
  /// More are not listed in two levels, so that the contents leave room beside them.
  private static let longestContents = 18

  /// What a table of contents lists: two levels where they fit, else one.
  var contents: [Entry] {
    let both = entries.filter { (2...3).contains($0.level) }
    return both.count > Self.longestContents ? both.filter { $0.level == 2 } : both
  }
}

/// Names for headings, each once: letters, digits and hyphens, beginning with a letter.
struct HeadingIDs {
  private var taken: Set<String> = []

  mutating func next(for text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let base = "h-" + (words.isEmpty ? "heading" : words.joined(separator: "-"))
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }
}
