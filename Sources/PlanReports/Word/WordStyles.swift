/// Under which ids a document has the styles, and how its tables look.
struct WordStyles {
  private var ids: [WordStyle: String]
  /// Whether the table style fills the header row; otherwise each header cell is filled.
  var fillsHeaderRow: Bool
  /// Those that number their paragraphs themselves (a template's "List Bullet").
  var numberedByStyle: Set<WordStyle> = []
  /// Of the body.
  var font = "Arial"

  init(ids: [WordStyle: String] = [:], fillsHeaderRow: Bool = true) {
    self.ids = ids
    self.fillsHeaderRow = fillsHeaderRow
  }

  func id(_ style: WordStyle) -> String { ids[style] ?? style.id }

  func definition(of style: WordStyle) -> String {
    WordStyleDefinition(style: style, id: id).markup()
  }

  /// The part `styles.xml` of a document without a template.
  static func part(language: String) -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("w:styles", ["xmlns:w": WordNamespace.main]) { xml in
        xml.element("w:docDefaults") { xml in
          xml.element("w:rPrDefault") { xml in
            xml.element("w:rPr") { xml in
              xml.empty(
                "w:rFonts",
                [
                  "w:ascii": "Arial", "w:eastAsia": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial",
                ])
              xml.empty("w:sz", ["w:val": "22"])
              xml.empty("w:szCs", ["w:val": "22"])
              xml.empty("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
            }
          }
          xml.element("w:pPrDefault") { xml in
            xml.element("w:pPr") { xml in
              xml.empty("w:spacing", ["w:after": "140", "w:line": "269", "w:lineRule": "auto"])
            }
          }
        }
        xml.raw(unnamed)
        for style in WordStyle.allCases {
          xml.raw(
            WordStyleDefinition(style: style, id: \.id).markup(defaultParagraph: true))
        }
      }
    }
  }

  /// What every Word document has and nobody sees.
  private static let unnamed =
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>"
    + "<w:unhideWhenUsed/></w:style>"
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
    + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
    + "<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
    + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
    + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
    + "</w:tblCellMar></w:tblPr></w:style>"
    + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
    + "<w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
    + "<w:unhideWhenUsed/></w:style>"
}

/// The names of the vocabularies of a Word document (ECMA-376, transitional).
enum WordNamespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let wordDrawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
}
