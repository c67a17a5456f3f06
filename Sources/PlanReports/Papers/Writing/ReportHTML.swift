import PlanChecks
import PlanModel

/// A report as one page that stands alone: no script, nothing fetched, fit for a screen and for print.
public struct ReportHTML {
  private let report: WrittenReport
  private var ids = HeadingIDs()
  private var tables = 0
  private var charts = 0
  private var widths = ""
  private var orientation = ReportSection.Orientation.portrait
  /// The page on which each heading stands, by its name; nil for a page that is not printed.
  private let pages: [String: Int]?

  public static func text(of report: WrittenReport) -> String { text(of: report, pages: nil) }

  /// With the numbers of the pages in its contents.
  ///
  /// `pages` has the page on which each heading stands, by its name: one that is not among them keeps the room for its
  /// number. It is nil where the contents bear no numbers.
  static func text(of report: WrittenReport, pages: [String: Int]?) -> String {
    var page = ReportHTML(report: report, pages: pages)
    return page.page()
  }

  private init(report: WrittenReport, pages: [String: Int]?) {
    self.report = report.withoutBlankColumns
    self.pages = pages
  }

  private mutating func page() -> String {
    let outline = ReportOutline(report)
    let properties = report.properties
    var body = ""
    for (place, section) in report.sections.enumerated() {
      let follows = report.beginsPage(at: place) ? "" : " follows"
      body += "<section class=\"\(section.orientation.rawValue)\(follows)\">\n"
      orientation = section.orientation
      for (place, block) in section.blocks.enumerated() {
        body += html(of: block, outline, announces: section.blocks.announces(at: place))
      }
      // Within the last one: a page of its own kind would begin a page.
      if place == report.sections.count - 1 {
        body += "<p class=\"colophon\">\(HTMLText.escaped(properties.colophon))</p>\n"
      }
      body += "</section>\n"
    }
    let author = properties.author.map {
      "<meta name=\"author\" content=\"\(HTMLText.escaped($0))\">\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(properties.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Waymark \(HTMLText.escaped(properties.version))">
      \(author ?? "")<title>\(HTMLText.escaped(properties.title)) – \(HTMLText.escaped(properties.council))</title>
      <style>
      \(Self.style)
      \(Self.tints)\(widths)</style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private mutating func html(
    of block: ReportBlock, _ outline: ReportOutline, announces: Bool
  ) -> String {
    switch block {
    case .heading(let text, let level):
      let level = min(max(level, 1), 6)
      return "<h\(level) id=\"\(ids.next(for: text.plain))\">\(Self.html(of: text))</h\(level)>\n"
    case .paragraph(let text, .body):
      return "<p\(announces ? " class=\"announces\"" : "")>\(Self.html(of: text))</p>\n"
    case .paragraph(let text, .note):
      let announcing = announces ? " announces" : ""
      return "<p class=\"note\(announcing)\">\(Self.html(of: text))</p>\n"
    case .paragraph(let text, .numbered(let number)):
      return "<p class=\"numbered\"><span>\(HTMLText.escaped(number))</span> "
        + "<span>\(Self.html(of: text))</span></p>\n"
    case .paragraph(let text, .labelled(let label)):
      return "<p class=\"labelled\"><b>\(HTMLText.escaped(label))</b> "
        + "<span>\(Self.html(of: text))</span></p>\n"
    case .list(let items, let isNumbered):
      let tag = isNumbered ? "ol" : "ul"
      let lines = items.map { "<li>\(Self.html(of: $0))</li>\n" }.joined()
      return "<\(tag)\(isNumbered ? " type=\"a\"" : "")>\n\(lines)</\(tag)>\n"
    case .table(let table): return html(of: table)
    case .chart(let chart):
      charts += 1
      return ReportChartSVG(chart, id: "chart-\(charts)").text
    case .toWrite(let question, let ground):
      let why = ground.map { "<br><small>\(Self.html(of: $0))</small>" } ?? ""
      return
        "<p class=\"write\"><strong>To write:</strong> \(HTMLText.escaped(question))\(why)</p>\n"
    case .contents: return contents(outline)
    case .pageBreak: return "<div class=\"break\"></div>\n"
    }
  }

  private func contents(_ outline: ReportOutline) -> String {
    let entries = outline.contents
    guard entries.count > 1 else { return "" }
    let lines = entries.map { entry in
      let number = pages.map { pages in
        "<span class=\"page\">\(pages[entry.id].map(String.init) ?? "00")</span>"
      }
      return "<li\(entry.level > 2 ? " class=\"sub\"" : "")><a href=\"#\(entry.id)\">"
        + "<span>\(HTMLText.escaped(entry.text))</span>\(number ?? "")</a></li>\n"
    }.joined()
    return
      "<nav aria-label=\"Contents\">\n<p class=\"contents\"><b>Contents</b></p>\n<ul>\n\(lines)</ul>\n</nav>\n"
  }

  /// A run of text: strong, linked or waiting to be written.
  static func html(of text: ReportText) -> String {
    text.runs.map { run in
      var html = HTMLText.escaped(run.text)
      if run.isToWrite { html = "<mark>\(html)</mark>" }
      if run.isStrong { html = "<strong>\(html)</strong>" }
      if let link = run.link, link.hasPrefix("https://") || link.hasPrefix("http://") {
        html = "<a href=\"\(HTMLText.escaped(link))\">\(html)</a>"
      }
      return html
    }.joined()
  }

  private mutating func html(of table: ReportTable) -> String {
    tables += 1
    let id = "table-\(tables)"
    let page = Self.pages[orientation] ?? (10_091, 13_550)
    // A browser may have another font than the one measured.
    let layout = TableLayout(
      of: table, width: page.width, pageHeight: page.height, breadth: 1.06)
    for (place, own) in layout.widths.enumerated() {
      let share = Int((Double(own) / Double(page.width) * 1000).rounded())
      widths += "#\(id) col:nth-child(\(place + 1)) { width: \(share / 10).\(share % 10)%; }\n"
    }
    // On paper the type is as large as the widths were reckoned for; a screen's is larger, and a narrow screen
    // scrolls within a table that needs more than it has.
    let sizes = [layout.size, layout.headingSize].map { "\(Int(($0 * 10).rounded()))" }.map {
      "\($0.dropLast()).\($0.suffix(1))pt"
    }
    widths +=
      "@media print { #\(id) { font-size: \(sizes[0]); } #\(id) thead { font-size: \(sizes[1]); } }\n"
    let screen = Double(layout.narrowest) / 20 / layout.size * 0.95
    widths += "#\(id) { min-width: \(Int(screen.rounded(.up)))rem; }\n"
    let size = table.rows.count <= 8 ? "wide short" : "wide"
    var text =
      "<div class=\"\(size)\" role=\"region\" aria-labelledby=\"\(id)-caption\" tabindex=\"0\">\n"
    text +=
      "<table id=\"\(id)\">\n<caption id=\"\(id)-caption\">\(HTMLText.escaped(table.caption))</caption>\n"
    text += "<colgroup>" + String(repeating: "<col>", count: table.columns.count) + "</colgroup>\n"
    text += "<thead><tr>"
    for column in table.columns {
      text +=
        "<th scope=\"col\"\(column.content == .number ? " class=\"number\"" : "")>"
        + "\(HTMLText.escaped(column.heading))</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (place, row) in table.rows.enumerated() {
      text += html(of: row, in: table, isTall: layout.tallRows.contains(place))
    }
    return text + "</tbody>\n</table>\n</div>\n"
  }

  /// Of A4 between its margins as the style sets them, in twips.
  private static let pages: [ReportSection.Orientation: (width: Int, height: Int)] = [
    .portrait: (10_091, 14_685), .landscape: (15_477, 10_091),
  ]

  private func html(of row: ReportTable.Row, in table: ReportTable, isTall: Bool) -> String {
    guard row.kind != .group else {
      let cell = row.cells.first ?? ReportCell()
      return "<tr class=\"group\"><th colspan=\"\(table.columns.count)\" scope=\"colgroup\">"
        + "\(Self.html(of: cell))</th></tr>\n"
    }
    var text =
      row.kind == .total ? "<tr class=\"total\">" : isTall ? "<tr class=\"tall\">" : "<tr>"
    for (place, cell) in row.cells.enumerated() {
      let isNumber = place < table.columns.count && table.columns[place].content == .number
      let classes = [
        isNumber ? "number" : nil, cell.bar == nil ? nil : "bar", cell.shade.map(Self.name),
      ].compactMap { $0 }
      let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      text +=
        cell.isRowHeading
        ? "<th scope=\"row\"\(attribute)>\(Self.html(of: cell))</th>"
        : "<td\(attribute)>\(Self.html(of: cell))</td>"
    }
    return text + "</tr>\n"
  }

  private static func html(of cell: ReportCell) -> String {
    var text =
      cell.paragraphs.count == 1
      ? html(of: cell.paragraphs[0])
      : cell.paragraphs.map { "<p>\(html(of: $0))</p>" }.joined()
    if let bar = cell.bar { text += ReportBarSVG.text(of: bar) }
    return text
  }

  /// The class that a shade has in the style.
  static func name(of shade: ReportShade) -> String {
    switch shade {
    case .rating(.onTrack): "on-track"
    case .rating(.atRisk): "at-risk"
    case .rating(.offTrack): "off-track"
    case .rating(.notDue): "not-due"
    case .rating(.notRated): "not-rated"
    case .rating(.notGiven): "not-given"
    case .further(.onTrack): "on-track-further"
    case .further(.atRisk): "at-risk-further"
    case .further(.offTrack): "off-track-further"
    case .further: "other-further"
    case .complete: "complete"
    case .movedUp: "moved-up"
    case .movedDown: "moved-down"
    }
  }
}
