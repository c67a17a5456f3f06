/// Our own look: Arial, one quiet blue, black words on white.
///
/// Each definition is the inside of a `w:style`; `id` gives the ids under which the document has the others.
struct WordStyleDefinition {
  /// Headings, rules and the header rows of tables.
  static let accent = "1B3A57"
  /// Behind group rows.
  static let pale = "DCE5EE"
  private static let grey = "4A4F54"

  var style: WordStyle
  var id: (WordStyle) -> String

  func markup(defaultParagraph: Bool = false) -> String {
    let kind =
      switch style {
      case .link, .toWriteWords: "character"
      case .table: "table"
      default: "paragraph"
      }
    let isDefault = style == .body && defaultParagraph ? " w:default=\"1\"" : ""
    let isCustom = Self.custom.contains(style) ? " w:customStyle=\"1\"" : ""
    return "<w:style w:type=\"\(kind)\"\(isDefault)\(isCustom) w:styleId=\"\(id(style))\">"
      + "<w:name w:val=\"\(style.name)\"/>" + content + "</w:style>"
  }

  private static let custom: Set<WordStyle> = [
    .numbered, .labelled, .note, .tableText, .tableHeading, .table, .toWrite, .toWriteWords,
    .footer,
  ]

  private var content: String {
    switch style {
    case .body: "<w:qFormat/>"
    case .text: based(.body) + "<w:qFormat/>" + paragraph(spacing(before: 0, after: 140, line: 269))
    case .title:
      based(.body) + next + "<w:qFormat/>"
        + paragraph("<w:keepNext/>" + spacing(before: 240, after: 200))
        + run("<w:b/><w:color w:val=\"\(Self.accent)\"/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>")
    case .heading1: heading(0, before: 360, after: 120, size: 30)
    case .heading2: heading(1, before: 280, after: 100, size: 25)
    case .heading3: heading(2, before: 220, after: 80, size: 22)
    case .heading4: heading(3, before: 200, after: 80, size: 22, colour: "000000")
    case .heading5: heading(4, before: 180, after: 60, size: 22, colour: Self.grey)
    case .heading6: heading(5, before: 180, after: 60, size: 21, colour: Self.grey)
    case .numbered:
      based(.text) + "<w:qFormat/>"
        + paragraph(
          "<w:tabs><w:tab w:val=\"left\" w:pos=\"709\"/></w:tabs>"
            + "<w:ind w:left=\"709\" w:hanging=\"709\"/>")
    case .labelled:
      based(.body) + "<w:qFormat/>"
        + paragraph(
          "<w:tabs><w:tab w:val=\"left\" w:pos=\"2552\"/></w:tabs>" + spacing(before: 0, after: 80)
            + "<w:ind w:left=\"2552\" w:hanging=\"2552\"/>")
    case .note:
      based(.body) + "<w:qFormat/>" + paragraph(spacing(before: 80, after: 160))
        + run("<w:color w:val=\"\(Self.grey)\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
    case .caption:
      based(.body) + "<w:qFormat/>"
        + paragraph("<w:keepNext/>" + spacing(before: 240, after: 80))
        + run("<w:b/><w:color w:val=\"\(Self.accent)\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
    case .bullets, .numbers:
      based(.text) + "<w:qFormat/>" + paragraph(spacing(before: 0, after: 60))
    case .tableText:
      based(.body) + paragraph(spacing(before: 40, after: 40, line: 245))
        + run("<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
    case .tableHeading:
      based(.tableText) + paragraph("<w:keepNext/>") + run("<w:b/><w:bCs/>")
    case .table: table
    case .toWrite:
      based(.body) + "<w:qFormat/>"
        + paragraph(
          box + spacing(before: 120, after: 120) + "<w:ind w:left=\"198\" w:right=\"142\"/>")
        + run("<w:color w:val=\"000000\"/>")
    case .toWriteWords:
      run(
        "<w:b/><w:color w:val=\"000000\"/>"
          + "<w:bdr w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"B35900\"/>"
          + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFE08A\"/>")
    case .contentsHeading:
      based(.body) + next + paragraph("<w:keepNext/>" + spacing(before: 360, after: 120))
        + run("<w:b/><w:color w:val=\"\(Self.accent)\"/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>")
    case .contents1: based(.body) + next + paragraph(contentsTab + spacing(before: 0, after: 60))
    case .contents2:
      based(.body) + next
        + paragraph(contentsTab + spacing(before: 0, after: 40) + "<w:ind w:left=\"284\"/>")
    case .footer:
      based(.body)
        + paragraph(spacing(before: 0, after: 0, line: 240))
        + run("<w:color w:val=\"\(Self.grey)\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
    case .link: run("<w:color w:val=\"0B4F9C\"/><w:u w:val=\"single\"/>")
    }
  }

  private var next: String { "<w:next w:val=\"\(id(.text))\"/>" }

  private var contentsTab: String {
    "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs>"
  }

  /// A heavy line at the left and a thin one round it, on yellow.
  private var box: String {
    let thin = "w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"B35900\""
    return "<w:keepLines/><w:pBdr><w:top \(thin)/>"
      + "<w:left w:val=\"single\" w:sz=\"48\" w:space=\"6\" w:color=\"B35900\"/>"
      + "<w:bottom \(thin)/><w:right \(thin)/></w:pBdr>"
      + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF4CC\"/>"
  }

  private var table: String {
    let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\""
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
    return "<w:qFormat/><w:tblPr><w:tblBorders>" + edges.map { "<w:\($0) \(line)/>" }.joined()
      + "</w:tblBorders><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/>"
      + "<w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"
      + "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Self.accent)\"/></w:tcPr>"
      + "</w:tblStylePr>"
  }

  private func heading(
    _ level: Int, before: Int, after: Int, size: Int, colour: String = accent
  ) -> String {
    based(.body) + next + "<w:qFormat/>"
      + paragraph(
        "<w:keepNext/><w:keepLines/>" + spacing(before: before, after: after)
          + "<w:outlineLvl w:val=\"\(level)\"/>")
      + run(
        "<w:b/><w:bCs/><w:color w:val=\"\(colour)\"/>"
          + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
  }

  private func based(_ style: WordStyle) -> String { "<w:basedOn w:val=\"\(id(style))\"/>" }
  private func paragraph(_ content: String) -> String { "<w:pPr>" + content + "</w:pPr>" }
  private func run(_ content: String) -> String { "<w:rPr>" + content + "</w:rPr>" }

  private func spacing(before: Int, after: Int, line: Int? = nil) -> String {
    let lines = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
    return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(lines)/>"
  }
}
