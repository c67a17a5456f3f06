extension ReadingPage {
  static var example: ReadingPage {
    ReadingPage(
      frame: .example, heading: "What was understood", notices: [.example],
      comparison: .example, papers: [.example], downloads: .example, keep: .readingKeep("ab12"),
      fate: "Nothing was kept. Waymark forgets this within an hour.")
  }
}

extension PaperSection {
  static let examples = [
    Example(
      "With everything",
      PaperSection(
        prefix: "p1", heading: "plan.txt", facts: .example,
        headline: "Of 40 actions, 6 are complete.",
        missing: "No rating is given for any of the 40 actions.", standings: [.example],
        themes: DataTable(
          id: "p1-themes", caption: "By theme", columns: [.init("Theme")],
          rows: [[.text("Transport")]]), tables: [.example], key: .example, worst: .example,
        worstWords: "3 errors and 5 warnings, the worst of them first.",
        allFindings: .readingFindings("ab12", number: 1), findings: [.example],
        unplaced: [.example], accounting: "12 of 20,120 characters could not be placed.",
        groups: [.example], cut: "The first 400 of 2,000 actions."))
  ]
}
