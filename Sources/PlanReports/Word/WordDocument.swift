import PlanModel

/// Writes a report as a Word document, with our own look or a council's.
///
/// The same report and template give the same bytes.
public enum WordDocument {
  public static func bytes(
    of report: WrittenReport, template: WordTemplate? = nil
  ) throws -> [UInt8] {
    let language = report.properties.language
    let look = template?.look(language: language) ?? .own(language: language)
    let report = report.withoutBlankColumns
    let headings = WordHeadings(of: report)
    var body = WordBody(
      styles: look.styles, page: look.page, headings: headings, numbering: look.numbering)
    let sections = report.sections
    var runs = 0
    for (index, section) in sections.enumerated() {
      let beginsPage = report.beginsPage(at: index)
      if index > 0, beginsPage {
        let before = sections[index - 1].orientation
        body.endSection { look.writeSection(before, isFirst: runs == 0, to: &$0) }
        runs += 1
      }
      body.write(section, beginsPage: beginsPage, isLast: index + 1 == sections.count)
    }
    body.writeColophon(report.properties)
    let last = sections.last?.orientation ?? .portrait

    var package = WordPackage(properties: report.properties, look: look)
    package.document = XMLWriter.part { xml in
      xml.element(
        "w:document",
        [
          "xmlns:w": WordNamespace.main, "xmlns:r": WordNamespace.relationships,
          "xmlns:wp": WordNamespace.wordDrawing,
        ]
      ) { xml in
        xml.element("w:body") { xml in
          xml.append(body.xml)
          xml.element("w:sectPr") { xml in
            look.writeSection(last, isFirst: runs == 0, to: &xml)
          }
        }
      }
    }
    package.links = body.runs.links
    package.charts = body.charts
    package.numbering = look.numberingPart(body.numbering)
    return try package.bytes()
  }
}
