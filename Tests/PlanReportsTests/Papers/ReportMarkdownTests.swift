import PlanReports
import Testing

@Suite struct ReportMarkdownTests {
  private func report(_ blocks: [ReportBlock]) -> String {
    ReportMarkdown.text(
      of: WrittenReport(
        kind: .appendix, properties: SampleReport.properties,
        sections: [ReportSection(name: "Report", blocks: blocks)], figures: []))
  }

  @Test func `headings, lists and tables stand as Markdown has them`() {
    let text = report([
      .heading("The dashboard", level: 1), .list(["one;", "two."], isNumbered: false),
      .table(
        ReportTable(
          caption: "Ratings", columns: [.init("Theme"), .init("Good", content: .number)],
          rows: [
            .init([ReportCell("Energy")], kind: .group),
            .init([ReportCell(["First.", "Second."]), ReportCell("2")]),
          ])),
    ])
    #expect(
      text.hasPrefix(
        """
        # The dashboard

        - one;
        - two.

        **Ratings**

        | Theme | Good |
        | --- | ---: |
        | Energy |  |
        | First.<br>Second. | 2 |

        """))
  }

  @Test func `what is told of actions beside their own tables is a list`() {
    func table(_ caption: String, part: ReportTable.Part? = nil) -> ReportBlock {
      .table(
        ReportTable(
          caption: caption, columns: [.init("Ref"), .init("Due")],
          rows: [.init([ReportCell("E1"), ReportCell("March 2026")])], part: part))
    }
    let text = report([table("Energy", part: .init(theme: "Energy")), table("What falls due")])
    #expect(
      text.hasPrefix(
        """
        | Ref | Due |
        | --- | --- |
        | E1 | March 2026 |

        **What falls due**

        - Ref: E1; Due: March 2026

        """))
    // A paper without such tables keeps its own.
    #expect(report([table("What falls due")]).contains("| E1 | March 2026 |"))
  }

  @Test func `what a paper says is never taken for a mark, a tag or a cell's end`() {
    let hostile = "# <img src=x> | *a* _b_ [c](d) `e` \\"
    let text = report([
      .paragraph(ReportText(hostile), .body),
      .table(
        ReportTable(
          caption: "C", columns: [.init("H")], rows: [.init([ReportCell(ReportText(hostile))])])),
    ])
    let escaped = ##"\# \<img src=x> \| \*a\* \_b\_ \[c](d) \`e\` \\"##
    #expect(text.hasPrefix(escaped + "\n"))
    #expect(text.contains("| \(escaped) |"))
  }

  @Test func `what only a person can write is set off as a quotation`() {
    let text = report([.toWrite(question: "Is money short?", ground: "Two updates say so.")])
    #expect(text.hasPrefix("> **To write:** Is money short?\n>\n> Two updates say so.\n"))
  }

  @Test func `every block of a whole report has its place`() {
    let text = ReportMarkdown.text(of: SampleReport.whole)
    for row in SampleReport.whole.sections.flatMap(\.blocks) {
      guard case .heading(let heading, let level) = row else { continue }
      #expect(text.contains(String(repeating: "#", count: level) + " " + heading.plain))
    }
  }
}
