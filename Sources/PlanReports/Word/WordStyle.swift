/// What a style is for; a council's template may have its own under the same name.
enum WordStyle: String, CaseIterable {
  case body, text, title
  case heading1, heading2, heading3, heading4, heading5, heading6
  case numbered, labelled, note, caption
  case bullets, numbers
  case tableText, tableHeading, table
  case toWrite, toWriteWords
  case contentsHeading, contents1, contents2
  case footer, link

  /// As Word keeps it in every language of its menus; compared without regard to case.
  var name: String {
    switch self {
    case .body: "Normal"
    case .text: "Body Text"
    case .title: "Title"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .heading5: "heading 5"
    case .heading6: "heading 6"
    case .numbered: "Numbered Paragraph"
    case .labelled: "Labelled Line"
    case .note: "Report Note"
    case .caption: "caption"
    case .bullets: "List Bullet"
    case .numbers: "List Number"
    case .tableText: "Table Words"
    case .tableHeading: "Table Heading Words"
    case .table: "Report Table"
    case .toWrite: "To Write"
    case .toWriteWords: "To Write Words"
    case .contentsHeading: "TOC Heading"
    case .contents1: "toc 1"
    case .contents2: "toc 2"
    case .footer: "Report Footer"
    case .link: "Hyperlink"
    }
  }

  /// The style's id in a document of our own.
  var id: String {
    switch self {
    case .contents1: "TOC1"
    case .contents2: "TOC2"
    default:
      name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
  }

  static func heading(_ level: Int) -> WordStyle {
    let levels: [WordStyle] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
    return levels[min(max(level, 1), levels.count) - 1]
  }
}
