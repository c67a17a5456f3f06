/// A template's styles, found by the names that Word gives them in every language.
struct TemplateStyles {
  private let tree: MarkupTree
  private let all: [MarkupElement]
  /// The id under which each of our styles stands; those that the template lacks get ours.
  var ids: [WordStyle: String] = [:]

  init(_ tree: MarkupTree, language: String) {
    self.tree = tree
    all = tree.root.elements.filter { $0.name == .word("style") }
    setLanguage(language)
  }

  /// By name, and by kind, since a paragraph and a character style may share a name.
  mutating func mapNames() {
    var byName: [String: String] = [:]
    for style in all {
      guard let name = style.first("name")?[word: "val"], let id = style[word: "styleId"] else {
        continue
      }
      byName[(style[word: "type"] ?? "paragraph") + " " + name.lowercased()] = id
    }
    let taken = Set(all.compactMap { $0[word: "styleId"] })
    for style in WordStyle.allCases {
      let kind =
        switch style {
        case .link, .toWriteWords: "character"
        case .table: "table"
        default: "paragraph"
        }
      let found = byName[kind + " " + style.name.lowercased()]
      ids[style] = found ?? (taken.contains(style.id) ? "Waymark" + style.id : style.id)
    }
  }

  /// What the template's own tables use; else "Table Grid"; nil where ours is to be added.
  func tableStyle(usedInText used: String?) -> String? {
    let tables = all.filter { $0[word: "type"] == "table" }
    let names = [WordStyle.table.name.lowercased(), nil, "table grid"]
    for name in names {
      let found = tables.first { style in
        guard let name else { return style[word: "styleId"] == used }
        return style.first("name")?[word: "val"]?.lowercased() == name
      }
      if let id = found?[word: "styleId"], found?[word: "default"] == nil { return id }
    }
    return nil
  }

  /// Whether a table style, or one it is based on, fills the first row.
  func fillsHeaderRow(_ id: String?) -> Bool {
    guard id != WordStyle.table.id || style(id) != nil else { return true }
    return chain(from: id).contains { style in
      let conditions = style.elements.filter { $0.name == .word("tblStylePr") }
      let first = conditions.first { $0[word: "type"] == "firstRow" }
      let fill = first?.first("tcPr")?.first("shd")
      guard let fill else { return false }
      return (fill[word: "fill"] ?? "auto") != "auto" || fill[word: "themeFill"] != nil
    }
  }

  /// The font that the body names; nil where it takes the theme's.
  var bodyFont: String? {
    let defaults = tree.root.first("docDefaults")?.first("rPrDefault")?.first("rPr")
    let fonts =
      chain(from: ids[.body]).compactMap { $0.first("rPr")?.first("rFonts") }
      + [defaults?.first("rFonts")].compactMap(\.self)
    for font in fonts {
      if font[word: "asciiTheme"] != nil { return nil }
      if let name = font[word: "ascii"] { return name }
    }
    return nil
  }

  /// The list that a paragraph style numbers its paragraphs with.
  func list(of style: WordStyle) -> Int? {
    for style in chain(from: ids[style]) {
      let instance = style.first("pPr")?.first("numPr")?.first("numId")?[word: "val"]
      if let instance { return Int(instance).flatMap { $0 == 0 ? nil : $0 } }
    }
    return nil
  }

  /// The whole part, with the styles that it lacked.
  func part() -> [UInt8] {
    let known = Set(all.compactMap { $0[word: "styleId"] })
    let hasDefault = all.contains {
      $0[word: "default"].map { ["1", "true", "on"].contains($0) } == true
        && $0[word: "type"] == "paragraph"
    }
    let names = WordStyles(ids: ids)
    var markup = tree.opening()
    for child in tree.root.elements { markup += tree.markup(of: child) }
    for style in WordStyle.allCases where !known.contains(names.id(style)) {
      markup += WordStyleDefinition(style: style, id: names.id).markup(
        defaultParagraph: !hasDefault)
    }
    markup += tree.closing()
    return XMLWriter.part { $0.raw(markup) }
  }

  private func style(_ id: String?) -> MarkupElement? {
    id.flatMap { id in all.first { $0[word: "styleId"] == id } }
  }

  /// A style, what it is based on, and so on.
  private func chain(from id: String?) -> [MarkupElement] {
    var chain: [MarkupElement] = []
    var next = style(id)
    while let style = next, chain.count < 12 {
      chain.append(style)
      next = self.style(style.first("basedOn")?[word: "val"])
    }
    return chain
  }

  /// The paper's language in place of the template's, which is often left at American English.
  private func setLanguage(_ language: String) {
    for element in tree.root.descendants() where element.name == .word("lang") {
      element[word: "val"] = language
    }
    let defaults = child("docDefaults", of: tree.root)
    let run = child("rPr", of: child("rPrDefault", of: defaults))
    if run.first("lang") == nil {
      let element = MarkupElement(.word("lang"))
      element[word: "val"] = language
      run.children.append(.element(element))
    }
  }

  private func child(_ name: String, of parent: MarkupElement) -> MarkupElement {
    if let found = parent.first(name) { return found }
    let element = MarkupElement(.word(name))
    parent.children.insert(.element(element), at: 0)
    return element
  }
}
