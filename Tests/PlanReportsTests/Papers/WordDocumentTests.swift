import Foundation
import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `A report in Word` {
  private func package(_ report: WrittenReport = SampleReport.whole) throws -> OfficePackage {
    try OfficePackage(WordDocument.bytes(of: report))
  }

  private func document(_ report: WrittenReport = SampleReport.whole) throws -> MarkupElement {
    var package = try package(report)
    return try package.tree("word/document.xml")
  }

  private func report(_ blocks: ReportBlock...) -> WrittenReport {
    WrittenReport(
      kind: .annual, properties: SampleReport.properties,
      sections: [ReportSection(name: "One", blocks: blocks)])
  }

  @Test func `the same report gives the same bytes`() throws {
    let first = try WordDocument.bytes(of: SampleReport.whole)
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try WordDocument.bytes(of: SampleReport.whole) == first)
  }

  @Test func `every part is well formed, has a type, and every relation leads to a part`() throws {
    var package = try package()
    let trees = try package.trees()
    let types = try #require(trees["[Content_Types].xml"])
    let overrides = Set(types.elements.compactMap { $0[plain: "PartName"] })
    for name in overrides { #expect(package.names.contains(String(name.dropFirst())), "\(name)") }
    for (name, tree) in trees where name.hasSuffix(".rels") {
      let part = name.replacing("_rels/", with: "").dropLast(".rels".count)
      let found = TemplateRelations(tree, of: String(part))
      for relation in tree.elements where relation[plain: "TargetMode"] == nil {
        let target = try #require(found.target(id: relation[plain: "Id"] ?? ""))
        #expect(package.names.contains(target), "\(name) leads to \(target)")
      }
    }
  }

  @Test func `headings are headings, and no level is skipped`() throws {
    let styles = try document().all("p").compactMap { paragraph -> String? in
      let style = paragraph.paragraphStyle
      return style == "Title" || style?.hasPrefix("Heading") == true
        ? "\(style ?? ""): \(paragraph.words)" : nil
    }
    #expect(
      styles == [
        "Title: Climate Action Plan Performance, Quarter 3 2024-25", "Heading1: 1.Purpose",
        "Heading1: 2.Information and analysis", "Heading1: 3.Implications",
        "Heading1: 4.Recommendations", "Heading1: Appendix 1: The dashboard", "Heading2: Overview",
        "Heading2: Summary", "Heading3: By theme", "Heading2: Priority actions",
        "Heading2: Programme by financial year", "Heading2: Costs",
        "Heading1: Found before this paper was written",
      ])
  }

  @Test func `the table of contents is filled, and each entry leads to its heading`() throws {
    let body = try document()
    let entries = body.all("p").filter { $0.paragraphStyle?.hasPrefix("TOC") == true }
    let bookmarks = Set(body.all("bookmarkStart").compactMap { $0[word: "name"] })
    let anchors = entries.flatMap { $0.all("hyperlink") }.compactMap { $0[word: "anchor"] }
    #expect(anchors.count == 11)
    #expect(bookmarks.isSuperset(of: anchors))
    let fields = body.all("instrText").map { $0.words.split(separator: " ").prefix(2) }
    #expect(
      fields.map { $0.joined(separator: " ") } == ["TOC \\o"] + anchors.map { "PAGEREF \($0)" })
    let begun = body.all("fldChar").filter { $0[word: "fldCharType"] == "begin" }
    #expect(begun.map { $0[word: "dirty"] } == ["true"] + anchors.map { _ in nil })
  }

  @Test func `each table repeats its header row, splits no row, and is described`() throws {
    let tables = try document().all("tbl")
    #expect(tables.count == 4)
    for table in tables {
      let rows = table.elements.filter { $0.name == .word("tr") }
      #expect(rows.first?.first("trPr")?.first("tblHeader") != nil)
      #expect(rows.dropFirst().allSatisfy { $0.first("trPr")?.first("tblHeader") == nil })
      #expect(rows.allSatisfy { $0.first("trPr")?.first("cantSplit") != nil })
      #expect(table.first("tblPr")?.first("tblCaption")?[word: "val"]?.isEmpty == false)
      #expect(table.first("tblPr")?.first("tblDescription")?[word: "val"]?.isEmpty == false)
    }
  }

  @Test func `only a row that fills a page by itself may be split`() throws {
    let long = String(repeating: "Seven of ten are done. ", count: 700)
    let table = ReportTable(
      caption: "Long", columns: [.init("Ref"), .init("Progress")],
      rows: [.init([ReportCell("A"), ReportCell(ReportText(long))]), .init([ReportCell("B")])])
    let rows = try document(report(.table(table))).all("tr")
    #expect(rows.map { $0.first("trPr")?.first("cantSplit") != nil } == [true, false, true])
  }

  @Test func `columns are as wide as the page, and no word is broken`() throws {
    for table in [SampleReport.actionTable, SampleReport.barTable] {
      let layout = TableLayout(of: table, width: 14_570, pageHeight: 9_000)
      #expect(layout.widths.reduce(0, +) == 14_570)
      for (column, width) in zip(table.columns, layout.widths) {
        let needed = TextMeasure.longestWord(
          in: column.heading, points: layout.headingSize, isBold: true)
        #expect(Double(width - 2 * layout.padding) >= needed, "\(column.heading)")
      }
    }
  }

  @Test func `a verdict is shaded and in words`() throws {
    let cells = try document().all("tc").filter {
      $0.first("tcPr")?.first("shd")?[word: "fill"] == "B10E1E"
    }
    #expect(cells.map(\.words) == ["Action"])
    let colours = cells.flatMap { $0.all("color") }.map { $0[word: "val"] }
    #expect(colours == ["FFFFFF"])
  }

  @Test func `what a person must write stands in a box of its own, or marked in its cell`() throws {
    let body = try document()
    let boxes = body.all("p").filter { $0.paragraphStyle == "ToWrite" }.map(\.words)
    #expect(boxes.contains(" To write   Does any action need money that the budget does not have?"))
    let marked = body.all("r").filter {
      $0.first("rPr")?.first("rStyle")?[word: "val"] == "ToWriteWords"
    }.map(\.words)
    #expect(
      marked.contains(
        "To write: why is it rated Action, and what is being done to get it back on track?"))
    #expect(body.all("sdt").count == 4, "three answers and the contents")
  }

  @Test func `wide tables lie on pages of their own way`() throws {
    let sections = try document().all("sectPr").map {
      $0.first("pgSz")?[word: "orient"] ?? "portrait"
    }
    #expect(sections == ["portrait", "portrait", "landscape", "landscape", "portrait"])
  }

  @Test func `a bar reaches from its start to its end`() throws {
    let bars = try document().all("tbl")[2].all("p").filter {
      $0.first("pPr")?.first("shd") != nil
    }
    #expect(bars.count == 12)
    let indents = bars.map { $0.first("pPr")?.first("ind") }
    let towpath = indents[6]
    #expect(towpath?[word: "right"] == "0")
    let left = try #require(towpath?[word: "left"].flatMap { Int($0) })
    let year = try #require(
      document().all("tbl")[2].all("gridCol").last?[word: "w"].flatMap { Int($0) })
    #expect(abs(Double(left) / Double(year) - 0.75) < 0.01, "three quarters of a year's column")
  }

  @Test func `a numbered list begins at one each time`() throws {
    var package = try package()
    let starts = try package.tree("word/numbering.xml").all("startOverride")
    #expect(starts.map { $0[word: "val"] } == ["1", "1"])
  }

  @Test func `the file says what it is, in which language, and of which day`() throws {
    var package = try package()
    let core = try package.tree("docProps/core.xml")
    let said = Dictionary(
      core.elements.map { ($0.name.local, $0.words) }, uniquingKeysWith: { first, _ in first })
    #expect(said["title"] == "Climate Action Plan Performance, Quarter 3 2024-25")
    #expect(said["creator"] == "Director of Place")
    #expect(said["language"] == "en-GB")
    #expect(said["created"] == "2025-02-11T00:00:00Z")
    #expect(said["modified"] == "2025-02-11T00:00:00Z")
    let language = try package.tree("word/styles.xml").all("lang").first
    #expect(language?[word: "val"] == "en-GB")
  }

  @Test func `the last words say which ledger it was written from`() throws {
    let last = try document().all("p").last
    #expect(
      last?.words
        == "Prepared with Waymark 0.5.0 from the register at ledger head 4812:9f3ab7c2d1e0.")
  }

  @Test func `a chart is Word's own, with its numbers and words for whoever cannot see it`() throws
  {
    var package = try package()
    let chart = try package.tree("word/charts/chart1.xml")
    let values = chart.descendants().filter { $0.name.local == "numCache" }.map { cache in
      cache.elements.filter { $0.name.local == "pt" }.map(\.words)
    }
    #expect(values == [["2", "1", "2", "3"], ["1", "1", "1", "0"], ["0", "1", "0", "0"]])
    let frame = try document().descendants().first { $0.name.local == "docPr" }
    #expect(frame?[plain: "descr"]?.contains("eight are Good") == true)
    var data = try OfficePackage(try package.bytes("word/embeddings/chart1.xlsx"))
    #expect(try data.tree("xl/worksheets/sheet1.xml").descendants().count > 12)
  }

  @Test func `only addresses of the web are linked`() throws {
    let text = ReportText([
      .init("one", link: "https://wolmershire.example/a?b=1&c=\"2\""),
      .init("two", link: "javascript:alert(1)"), .init("three", link: "file:///etc/passwd"),
      .init("four", link: "http://"),
    ])
    var package = try package(report(.paragraph(text, .body)))
    let relations = try package.tree("word/_rels/document.xml.rels").elements
      .filter { $0[plain: "TargetMode"] == "External" }
    #expect(relations.count <= 1)
    #expect(try document(report(.paragraph(text, .body))).words.contains("onetwothreefour"))
  }

  @Test func `characters that XML forbids are shown as lost`() throws {
    let text: ReportText = "a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}<&>\"'\u{301}"
    let words = try document(report(.paragraph(text, .body))).all("t").map(\.words)
    #expect(words.first == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}<&>\"'\u{301}")
  }

  @Test func `pages for officers say so`() throws {
    let words = try document().all("p").map(\.words)
    #expect(words.contains { $0.hasPrefix("For officers only.") })
    var published = try package(SampleReport.whole.forPublication)
    let body = try published.tree("word/document.xml")
    #expect(!body.all("p").contains { $0.words.hasPrefix("For officers only.") })
  }

  @Test func `a page break makes no empty page`() throws {
    let blocks: [ReportBlock] = [
      .pageBreak, .heading("A", level: 1), .pageBreak, .paragraph("b", .body), .pageBreak,
    ]
    let written = WrittenReport(
      kind: .annual, properties: SampleReport.properties,
      sections: [ReportSection(name: "One", blocks: blocks)])
    let breaks = try document(written).all("p").filter {
      $0.first("pPr")?.first("pageBreakBefore") != nil
    }
    #expect(breaks.map(\.words) == ["b"])
  }

  @Test func `a report without anything is a document all the same`() throws {
    let empty = WrittenReport(
      kind: .annual,
      properties: ReportProperties(title: "", council: "", plan: "", period: "", version: "1"))
    #expect(try document(empty).all("p").count == 1)
  }
}
