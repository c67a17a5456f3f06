import PlanDocuments

/// The lines over a form that name the action it is for: "B1 Insulate the halls", and what that means.
struct FormCaption {
  var ref: String?
  var title: String
  /// The paragraphs between the name and the form.
  var text: String?
  var source: TextBlock
  /// How many blocks of the document it is made of.
  var blocks: Int

  /// The most paragraphs that tell what an action is, between its name and its form.
  private static let mostParagraphs = 3

  /// By the places of the tables beneath them; none where only one form has such a line.
  static func all(in blocks: [Block], isForm: (Table) -> Bool) -> [Int: FormCaption] {
    var found: [Int: FormCaption] = [:]
    for (place, block) in blocks.enumerated() {
      guard case .table(let table) = block, place > 0, table.rows.count <= 40, isForm(table),
        let caption = FormCaption(above: place, in: blocks)
      else { continue }
      found[place] = caption
    }
    return found.count >= 2 ? found : [:]
  }

  private init?(above place: Int, in blocks: [Block]) {
    var told: [String] = []
    for index in (max(0, place - 1 - Self.mostParagraphs)..<place).reversed() {
      guard let block = blocks[index].textBlock else { return nil }
      let plain = CellText.clean(block.text)
      if let name = Self.name(in: plain, isHeading: blocks[index].isHeading) {
        (ref, title) = name
        text = told.isEmpty ? nil : told.reversed().joined(separator: " ")
        source = block
        self.blocks = place - index
        return
      }
      // Only a heading's number leaves room for a paragraph beneath it.
      guard !blocks[index].isHeading, plain.split(separator: " ").count >= 4 else { return nil }
      told.append(plain)
    }
    return nil
  }

  /// Nil for a line that names a theme or begins a part of the paper.
  private static func name(in plain: String, isHeading: Bool) -> (ref: String?, title: String)? {
    guard (3...200).contains(plain.utf8.count) else { return nil }
    if let (ref, title) = ActionHeading.split(plain) { return title.isEmpty ? nil : (ref, title) }
    if let lead = LeadingRefs.lead(in: plain), isHeading || !lead.rest.hasSuffix(".") {
      return (lead.printed, lead.rest)
    }
    guard isHeading, Outline.split(plain).axis == nil, plain.last?.isLetter == true,
      HeadingKind.of(plain, isMarked: true)?.isSection == true
    else { return nil }
    return (nil, plain)
  }
}

extension Block {
  /// The text of a heading or paragraph; nil for any other block.
  var textBlock: TextBlock? {
    switch self {
    case .heading(let text, _), .paragraph(let text): text
    case .item, .table, .mark: nil
    }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
