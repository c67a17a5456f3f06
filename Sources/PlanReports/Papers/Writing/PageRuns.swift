extension WrittenReport {
  /// Whether a section begins a page: where the page turns, where other readers begin, and where it is long.
  ///
  /// A short one goes on beneath the one before it.
  func beginsPage(at place: Int) -> Bool {
    guard place > 0, place < sections.count else { return true }
    let (before, section) = (sections[place - 1], sections[place])
    return section.orientation == .landscape || before.orientation != section.orientation
      || before.audience != section.audience || section.lines > ReportSection.linesOfShort
  }
}

extension ReportSection {
  /// Rather more than half an upright page.
  fileprivate static let linesOfShort = 30.0

  /// How many lines of an upright page it takes, about.
  fileprivate var lines: Double {
    blocks.reduce(0) { sum, block in
      switch block {
      case .heading: sum + 2.5
      case .paragraph(let text, _): sum + Self.lines(of: text) + 0.6
      case .list(let items, _): sum + items.reduce(0) { $0 + Self.lines(of: $1) + 0.3 }
      case .table(let table):
        sum + 2
          + TableLayout(of: table, width: PageSetup().textWidth(.portrait), pageHeight: 14_000)
          .height / 270
      case .chart(let chart): sum + 6 + Double(chart.categories.count) * 2
      case .toWrite(_, let ground): sum + 5 + (ground.map(Self.lines) ?? 0)
      case .contents: sum + 12
      case .pageBreak: sum + Self.linesOfShort
      }
    }
  }

  private static func lines(of text: ReportText) -> Double {
    (Double(text.plain.utf8.count) / 90).rounded(.up)
  }
}

extension [ReportBlock] {
  /// Whether a paragraph tells what the table, list or chart right after it is, and so stays with it: one that
  /// is short, or that ends in a colon.
  ///
  /// What stands between a heading and such a paragraph stays with both.
  func announces(at place: Int) -> Bool {
    guard indices.contains(place), case .paragraph(let text, let style) = self[place] else {
      return false
    }
    if case .labelled = style { return false }
    guard text.plain.hasSuffix(":") || text.plain.utf8.count <= 500 else { return false }
    switch dropFirst(place + 1).first {
    case .table, .list, .chart: return true
    case .paragraph:
      guard place > 0, case .heading = self[place - 1] else { return false }
      return announces(at: place + 1)
    default: return false
    }
  }
}
