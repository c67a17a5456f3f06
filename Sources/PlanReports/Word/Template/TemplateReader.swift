/// Takes from a template's package what a report uses.
struct TemplateReader {
  private var zip: ZipReader
  private let main: String
  private let relations: TemplateRelations

  private(set) var page = PageSetup()
  private(set) var running: [WordLook.Running] = []
  private(set) var parts: [WordLook.Part] = []
  private(set) var hasFirstPage = false
  private(set) var tableStyle: String?
  private(set) var themeFont: String?
  private var pictures: [String: String] = [:]

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  init(_ bytes: [UInt8]) throws(UnusableTemplate) {
    do throws(ZipFault) {
      zip = try ZipReader(bytes)
    } catch {
      throw error == .tooLarge ? .tooLarge : .notWord
    }
    let root = try Self.relations(of: "", in: &zip)
    guard let main = root.target(.officeDocument) else {
      throw root.isStrict ? .strict : .notWord
    }
    self.main = main
    relations = try Self.relations(of: main, in: &zip)
    guard try Self.tree(main, in: &zip)?.root.name == .word("document") else { throw .notWord }
  }

  func part(_ kind: PackageRelations.Kind) -> String? { relations.target(kind) }

  mutating func styles() throws(UnusableTemplate) -> MarkupTree {
    guard let name = part(.styles), let tree = try Self.tree(name, in: &zip) else {
      throw .damaged(part: "styles.xml")
    }
    TemplateCleaner(pictures: []).clean(tree.root)
    return tree
  }

  mutating func numbering() throws(UnusableTemplate) -> MarkupTree? {
    guard let name = part(.numbering), let tree = try Self.tree(name, in: &zip) else { return nil }
    TemplateCleaner(pictures: []).clean(tree.root)
    // Bullets that are pictures fall back to their character.
    tree.root.children.removeAll {
      if case .element(let element) = $0 { element.name == .word("numPicBullet") } else { true }
    }
    for level in tree.root.descendants() where level.name == .word("lvl") {
      level.children.removeAll {
        if case .element(let element) = $0 {
          element.name == .word("lvlPicBulletId")
        } else {
          false
        }
      }
    }
    return tree
  }

  mutating func readTheme() throws(UnusableTemplate) {
    guard let name = part(.theme), let tree = try Self.tree(name, in: &zip) else { return }
    let minor = tree.root.descendants().first { $0.name.local == "minorFont" }
    themeFont = minor?.elements.first { $0.name.local == "latin" }?[plain: "typeface"]
    let shown = try pictures(of: name)
    TemplateCleaner(pictures: Set(shown.map(\.id))).clean(tree.root)
    parts.append(
      .init(
        name: WordTemplate.themeName,
        contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
        bytes: tree.bytes(), pictures: shown))
  }

  mutating func hasEvenPages() throws(UnusableTemplate) -> Bool {
    guard let name = part(.settings), let tree = try Self.tree(name, in: &zip) else { return false }
    return tree.root.first("evenAndOddHeaders").map { $0.isOn } ?? false
  }

  /// The page, headers and footers of the template's sections, and how it draws tables.
  mutating func readSections() throws(UnusableTemplate) {
    guard let document = try Self.tree(main, in: &zip) else { throw .notWord }
    let all = document.root.descendants()
    tableStyle = all.first { $0.name == .word("tblStyle") }?[word: "val"]
    let sections = all.filter { $0.name == .word("sectPr") }
    // What a section does not say, it has from the one before.
    var references: [String: (element: String, pages: String, id: String)] = [:]
    for (index, section) in sections.enumerated() {
      for reference in section.elements
      where ["headerReference", "footerReference"].contains(reference.name.local) {
        let pages = reference[word: "type"] ?? "default"
        let id = reference.attributes.first {
          $0.name == MarkupName(WordNamespace.relationships, "id")
        }?.value
        let key = reference.name.local + pages
        // The first page of the paper looks like the first of the template.
        if let id, pages != "first" || index == 0 {
          references[key] = (reference.name.local, pages, id)
        }
      }
    }
    hasFirstPage = sections.first?.first("titlePg").map(\.isOn) ?? false
    if let last = sections.last { page = PageSetup(of: last) }
    for (_, reference) in references.sorted(by: { $0.key < $1.key }) {
      try readRunning(reference)
    }
  }

  private mutating func readRunning(
    _ reference: (element: String, pages: String, id: String)
  ) throws(UnusableTemplate) {
    guard let source = relations.target(id: reference.id),
      let tree = try Self.tree(source, in: &zip),
      [.word("hdr"), .word("ftr")].contains(tree.root.name)
    else { return }
    let shown = try pictures(of: source)
    TemplateCleaner(pictures: Set(shown.map(\.id))).clean(tree.root)
    let kind = reference.element == "headerReference" ? "header" : "footer"
    let name = "word/\(kind)-\(reference.pages).xml"
    parts.append(
      .init(
        name: name, contentType: Self.word + kind + "+xml", bytes: tree.bytes(),
        pictures: shown))
    running.append(
      .init(
        element: reference.element, pages: reference.pages,
        id: "rIdTemplate-\(kind)-\(reference.pages)", part: name))
  }

  /// The pictures that a part shows, each carried over once.
  private mutating func pictures(
    of part: String
  ) throws(UnusableTemplate) -> [(id: String, target: String)] {
    var shown: [(id: String, target: String)] = []
    let relations = try Self.relations(of: part, in: &zip)
    // Beside the document, or in a folder below.
    let up = part.hasPrefix("word/theme/") || part == self.part(.theme) ? "../" : ""
    for (id, source) in relations.all(.image)
    where TemplatePicture.types[source.fileEnding] != nil {
      if pictures[source] == nil {
        guard let bytes = try Self.file(source, in: &zip) else { continue }
        let name = "media/template-\(pictures.count + 1).\(source.fileEnding)"
        parts.append(.init(name: "word/" + name, contentType: nil, bytes: bytes))
        pictures[source] = name
      }
      if let name = pictures[source] { shown.append((id, up + name)) }
    }
    return shown
  }

  // MARK: The package

  private static func relations(
    of part: String, in zip: inout ZipReader
  ) throws(UnusableTemplate) -> TemplateRelations {
    let name = part.isEmpty ? "_rels/.rels" : PackageRelations.name(for: part)
    guard let tree = try tree(name, in: &zip) else { return TemplateRelations() }
    return TemplateRelations(tree.root, of: part)
  }

  private static func tree(
    _ name: String, in zip: inout ZipReader
  ) throws(UnusableTemplate) -> MarkupTree? {
    guard let bytes = try file(name, in: &zip) else { return nil }
    do throws(MarkupReader.Unreadable) {
      return try MarkupReader.tree(bytes)
    } catch {
      throw .damaged(part: name)
    }
  }

  private static func file(
    _ name: String, in zip: inout ZipReader
  ) throws(UnusableTemplate) -> [UInt8]? {
    do throws(ZipFault) {
      return try zip.file(name)
    } catch {
      throw error == .tooLarge ? .tooLarge : .damaged(part: name)
    }
  }
}

/// The kinds of pictures that a header may bring along.
enum TemplatePicture {
  static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/x-emf",
    "wmf": "image/x-wmf", "svg": "image/svg+xml",
  ]
}

extension MarkupElement {
  /// A switch is on unless it says otherwise.
  var isOn: Bool {
    !["0", "false", "off"].contains(self[word: "val"] ?? "1")
  }
}

extension PageSetup {
  /// A template's page, upright whichever way it lies; odd measures are left at ours.
  init(of section: MarkupElement) {
    self.init()
    func measure(_ element: String, _ attribute: String, _ range: ClosedRange<Int>) -> Int? {
      section.first(element)?[word: attribute].flatMap { Int($0) }.map(abs)
        .flatMap { range.contains($0) ? $0 : nil }
    }
    if let wide = measure("pgSz", "w", 5_000...31_680),
      let high = measure("pgSz", "h", 5_000...31_680)
    {
      width = min(wide, high)
      height = max(wide, high)
    }
    let margin = 0...3_400
    top = measure("pgMar", "top", margin) ?? top
    right = measure("pgMar", "right", margin) ?? right
    bottom = measure("pgMar", "bottom", margin) ?? bottom
    left = measure("pgMar", "left", margin) ?? left
    header = measure("pgMar", "header", margin) ?? header
    footer = measure("pgMar", "footer", margin) ?? footer
    gutter = measure("pgMar", "gutter", 0...1_500) ?? gutter
    if textWidth(.portrait) < 3_000 { self = PageSetup() }
  }
}
