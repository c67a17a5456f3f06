import PlanModel

/// Writes what stands in the body of the document, block by block.
struct WordBody {
  let styles: WordStyles
  let page: PageSetup
  let headings: WordHeadings
  var xml = XMLWriter()
  var runs: WordRuns
  var numbering: WordNumbering
  private(set) var charts: [ReportChart] = []
  private var headingCount = 0
  private var controls = 0
  /// The next paragraph begins a page.
  private var breaksPage = false
  /// What stands before the next paragraph: a table or a box wants room after it.
  private var wantsRoom = false
  /// What is being written tells what comes next, and stays with it.
  private var announces = false
  private var isAfterBox = false
  /// What is being written is the last of the paper.
  private var endsPaper = false
  /// A heading at the top of a page needs no room above it.
  private var isAtTop = true

  init(
    styles: WordStyles, page: PageSetup, headings: WordHeadings, numbering: WordNumbering
  ) {
    self.styles = styles
    self.page = page
    self.headings = headings
    self.numbering = numbering
    runs = WordRuns(styles: styles)
  }

  /// The last section ends with a line that its last row keeps with it.
  mutating func write(_ section: ReportSection, beginsPage: Bool = true, isLast: Bool = false) {
    isAtTop = beginsPage
    wantsRoom = !beginsPage && wantsRoom
    isAfterBox = false
    if section.audience == .officers {
      writeBox { body in
        body.writeWords("For officers only. ", isStrong: true)
        body.writeWords("Take these pages out before the paper is published.")
      }
    }
    for (index, block) in section.blocks.enumerated() {
      // A section begins a page by itself.
      if block == .pageBreak {
        breaksPage = index > 0 && index + 1 < section.blocks.count
        continue
      }
      endsPaper = isLast && index + 1 == section.blocks.count
      announces = section.blocks.announces(at: index)
      write(block, section.orientation)
    }
    breaksPage = false
  }

  private mutating func write(_ block: ReportBlock, _ orientation: ReportSection.Orientation) {
    switch block {
    case .heading(let text, _): writeHeading(text)
    case .paragraph(let text, let style): writeParagraph(text, style)
    case .list(let items, let isNumbered): writeList(items, isNumbered: isNumbered)
    case .table(let table): writeTable(table, orientation)
    case .chart(let chart): writeChart(chart, orientation)
    case .toWrite(let question, let ground): writeToWrite(question, ground)
    case .contents: writeContents()
    case .pageBreak: break
    }
  }

  private mutating func writeHeading(_ text: ReportText) {
    guard headingCount < headings.entries.count else { return }
    let entry = headings.entries[headingCount]
    headingCount += 1
    let hangs = headings.hangNumbers && text.leadingNumber != nil
    paragraph(entry.style, hangs: hangs) { body in
      let id = "\(body.headingCount)"
      body.xml.empty("w:bookmarkStart", ["w:id": id, "w:name": entry.bookmark])
      body.runs.write(hangs ? text.withTabAfterNumber : text, to: &body.xml)
      body.xml.empty("w:bookmarkEnd", ["w:id": id])
    }
  }

  private mutating func writeParagraph(_ text: ReportText, _ style: ReportBlock.ParagraphStyle) {
    switch style {
    case .body: paragraph(.text, keepsNext: announces || endsPaper) { $0.writeText(text) }
    case .note: paragraph(.note, keepsNext: announces || endsPaper) { $0.writeText(text) }
    case .numbered(let number):
      paragraph(.numbered, keepsNext: announces) { body in
        body.writeWords(number + "\t")
        body.writeText(text)
      }
    case .labelled(let label):
      paragraph(.labelled) { body in
        body.writeWords(label, isStrong: true)
        body.writeWords("\t")
        body.writeText(text)
      }
    }
  }

  private mutating func writeList(_ items: [ReportText], isNumbered: Bool) {
    guard !items.isEmpty else { return }
    let style: WordStyle = isNumbered ? .numbers : .bullets
    // A template's bullets are its own; numbers begin anew in each list, whoever draws them.
    let instance: Int? =
      isNumbered
      ? numbering.newNumberedList()
      : styles.numberedByStyle.contains(.bullets) ? nil : numbering.bullets
    for item in items {
      paragraph(style, instance: instance) { $0.writeText(item) }
    }
    wantsRoom = true
  }

  private mutating func writeTable(_ table: ReportTable, _ orientation: ReportSection.Orientation) {
    if !table.caption.isEmpty {
      paragraph(.caption) { $0.writeWords(table.caption) }
    }
    WordTable(
      table, width: page.textWidth(orientation), pageHeight: page.textHeight(orientation),
      styles: styles, keepsNext: endsPaper
    ).write(to: &xml, runs: &runs)
    wantsRoom = true
  }

  private mutating func writeChart(_ chart: ReportChart, _ orientation: ReportSection.Orientation) {
    guard !chart.categories.isEmpty, !chart.series.isEmpty else { return }
    charts.append(chart)
    let number = charts.count
    let width = min(page.textWidth(orientation), 10_200)
    let height = WordChart.height(of: chart)
    paragraph(.caption) { $0.writeWords(chart.title) }
    paragraph(.text) { body in
      body.xml.element("w:r") { xml in
        WordChart.writeFrame(
          chart, number: number, width: width, height: height, to: &xml)
      }
    }
  }

  private mutating func writeToWrite(_ question: String, _ ground: ReportText?) {
    writeBox(keepsNext: true) { body in
      body.writeMark("To write")
      body.writeWords("  " + question, isStrong: true)
    }
    if let ground { paragraph(.toWrite, keepsNext: true) { $0.writeText(ground) } }
    controls += 1
    let control = controls
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.empty("w:alias", ["w:val": "To write"])
        xml.empty("w:tag", ["w:val": "to-write-\(control)"])
        xml.empty("w:id", ["w:val": "\(700_000 + control)"])
        xml.empty("w:showingPlcHdr")
      }
      xml.element("w:sdtContent") { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { $0.empty("w:pStyle", ["w:val": styles.id(.toWrite)]) }
          WordRuns.write(
            "[Write here, then delete the lines above.]", look: .init(colour: "5C4A00"), to: &xml)
        }
      }
    }
    wantsRoom = true
    isAfterBox = true
  }

  private mutating func writeBox(
    keepsNext: Bool = false, _ content: (inout WordBody) -> Void
  ) {
    // Two boxes with nothing between them would become one.
    if isAfterBox { paragraph(.note) { _ in } }
    paragraph(.toWrite, keepsNext: keepsNext, content: content)
    isAfterBox = true
    wantsRoom = true
  }

  private static let longestContents = 18

  private mutating func writeContents() {
    let following = headings.entries.dropFirst(headingCount)
    // Two levels where they fit beside what follows, else one.
    let both = following.filter { ($0.level ?? 9) <= 2 }
    let depth = both.count > Self.longestContents ? 1 : 2
    let listed = both.filter { ($0.level ?? 9) <= depth }
    guard listed.count > 1 else { return }
    controls += 1
    WordContents(
      entries: listed, depth: depth, styles: styles,
      breaksPage: breaksPage, width: page.textWidth(.portrait),
      id: 700_000 + controls
    ).write(to: &xml)
    breaksPage = false
    wantsRoom = true
  }

  /// The last words of the paper.
  mutating func writeColophon(_ properties: ReportProperties) {
    wantsRoom = true
    paragraph(.note) { body in
      WordRuns.write(properties.colophon, look: .init(size: 7), to: &body.xml)
    }
  }

  /// Ends a run of pages; the document's last one stands at the end of the body.
  mutating func endSection(_ content: (inout XMLWriter) -> Void) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        // It takes no room to speak of, so that a full page is not followed by an empty one.
        xml.empty(
          "w:spacing",
          ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"])
        xml.element("w:rPr") { xml in
          xml.empty("w:sz", ["w:val": "2"])
          xml.empty("w:szCs", ["w:val": "2"])
        }
        xml.element("w:sectPr", [:], content)
      }
    }
  }

  // MARK: Paragraphs

  private mutating func paragraph(
    _ style: WordStyle, instance: Int? = nil, keepsNext: Bool = false, hangs: Bool = false,
    content: (inout WordBody) -> Void
  ) {
    let isFirstOfPage = breaksPage
    let roomBefore = wantsRoom && [.text, .numbered, .bullets, .numbers, .note].contains(style)
    let needsNoRoom = (isAtTop || isFirstOfPage) && style != .toWrite
    breaksPage = false
    wantsRoom = false
    isAfterBox = false
    isAtTop = false
    var properties = XMLWriter()
    properties.element("w:pPr") { xml in
      xml.empty("w:pStyle", ["w:val": styles.id(style)])
      if keepsNext { xml.empty("w:keepNext") }
      if isFirstOfPage { xml.empty("w:pageBreakBefore") }
      if let instance {
        xml.element("w:numPr") { xml in
          xml.empty("w:ilvl", ["w:val": "0"])
          xml.empty("w:numId", ["w:val": "\(instance)"])
        }
      }
      if hangs {
        xml.element("w:tabs") { $0.empty("w:tab", ["w:val": "left", "w:pos": "709"]) }
      }
      if needsNoRoom {
        xml.empty("w:spacing", ["w:before": "0"])
      } else if roomBefore {
        xml.empty("w:spacing", ["w:before": "160"])
      }
      if hangs { xml.empty("w:ind", ["w:left": "709", "w:hanging": "709"]) }
    }
    xml.raw("<w:p>")
    xml.append(properties)
    content(&self)
    xml.raw("</w:p>")
  }

  private mutating func writeText(_ text: ReportText) {
    runs.write(text, to: &xml)
  }

  private mutating func writeWords(_ words: String, isStrong: Bool = false) {
    WordRuns.write(words, look: .init(isStrong: isStrong), to: &xml)
  }

  private mutating func writeMark(_ words: String) {
    WordRuns.write(" \(words) ", style: styles.id(.toWriteWords), to: &xml)
  }
}
