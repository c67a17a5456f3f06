/// Everything that makes a document look as it does, whether ours or taken from a council's template.
struct WordLook {
  /// A part that lies beside the document: a header, a footer, a theme, a picture in one of them.
  struct Part {
    /// From the package's root ("word/header1.xml").
    var name: String
    /// Nil for pictures, which are known by their ending.
    var contentType: String?
    var bytes: [UInt8]
    /// Pictures that it shows: the relationship's id, and the picture's place seen from the part's folder.
    var pictures: [(id: String, target: String)] = []
  }

  /// A header or footer, and the pages that it is for.
  struct Running {
    /// "headerReference" or "footerReference".
    var element: String
    /// "default", "first" or "even".
    var pages: String
    /// The relationship from the document.
    var id: String
    var part: String
    /// Nil where it serves both.
    var orientation: ReportSection.Orientation?
  }

  var styles: WordStyles
  var page: PageSetup
  var numbering: WordNumbering
  var stylesPart: [UInt8]
  var running: [Running] = []
  /// The first page has a header or footer of its own.
  var hasFirstPage = false
  /// Left and right pages differ.
  var hasEvenPages = false
  /// Whether the footer is ours and wants the council's name.
  var ownFooter: Bool
  var parts: [Part] = []
  /// Of the template, without its end, so that lists can be added; nil where the lists are ours alone.
  var templateNumbering: TemplateNumbering?

  static func own(language: String) -> WordLook {
    var look = WordLook(
      styles: WordStyles(), page: PageSetup(), numbering: WordNumbering(),
      stylesPart: WordStyles.part(language: language), ownFooter: true)
    look.addOwnTheme()
    look.addOwnFooters()
    return look
  }

  mutating func addOwnTheme() {
    parts.append(
      Part(
        name: WordTemplate.themeName,
        contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
        bytes: WordTheme.part()))
  }

  /// One for each way of laying the page, since its tab stands at the right margin.
  mutating func addOwnFooters() {
    ownFooter = true
    page.footer = max(page.footer, 480)
    page.bottom = max(page.bottom, page.footer + 560)
    for orientation in [ReportSection.Orientation.portrait, .landscape] {
      running.append(
        Running(
          element: "footerReference", pages: "default", id: "rIdOwnFooter-\(orientation)",
          part: "word/waymark-footer-\(orientation).xml", orientation: orientation))
    }
  }

  func writeSection(
    _ orientation: ReportSection.Orientation, isFirst: Bool, to xml: inout XMLWriter
  ) {
    for reference in running where (reference.orientation ?? orientation) == orientation {
      xml.empty("w:" + reference.element, ["w:type": reference.pages, "r:id": reference.id])
    }
    xml.empty("w:type", ["w:val": "nextPage"])
    page.write(orientation, to: &xml)
    if hasFirstPage && isFirst { xml.empty("w:titlePg") }
  }

  func numberingPart(_ numbering: WordNumbering) -> [UInt8] {
    templateNumbering?.part(with: numbering) ?? numbering.part()
  }

  /// "Page 1 of 12" at the right, whose paper it is at the left.
  static func footer(_ words: String, width: Int, style: String) -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("w:ftr", ["xmlns:w": WordNamespace.main]) { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.empty("w:pStyle", ["w:val": style])
            xml.element("w:pBdr") { xml in
              xml.empty(
                "w:top",
                ["w:val": "single", "w:sz": "4", "w:space": "6", "w:color": "9AA5B1"])
            }
            xml.element("w:tabs") { xml in
              xml.empty("w:tab", ["w:val": "right", "w:pos": "\(width)"])
            }
          }
          WordRuns.write(words + "\tPage ", to: &xml)
          writeField("PAGE", to: &xml)
          WordRuns.write(" of ", to: &xml)
          writeField("NUMPAGES", to: &xml)
        }
      }
    }
  }

  private static func writeField(_ name: String, to xml: inout XMLWriter) {
    xml.element("w:fldSimple", ["w:instr": " \(name) "]) { WordRuns.write("1", to: &$0) }
  }
}
