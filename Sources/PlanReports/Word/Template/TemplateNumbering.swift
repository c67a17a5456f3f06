/// A template's lists, with room for those of the report.
struct TemplateNumbering {
  private let tree: MarkupTree?
  /// Kinds of list that were added, as markup.
  private var kinds = ""
  private var instances = ""
  /// With which numbers the report begins.
  private(set) var start: WordNumbering
  /// The template's bullet style draws its bullets itself.
  let drawsBullets: Bool

  init(_ tree: MarkupTree?, styles: TemplateStyles) {
    self.tree = tree
    let elements = tree?.root.elements ?? []
    let nums = elements.filter { $0.name == .word("num") }
    let abstracts = elements.filter { $0.name == .word("abstractNum") }
    let lastKind = Self.highest(abstracts, "abstractNumId")
    let lastInstance = Self.highest(nums, "numId")
    func isThere(_ instance: Int) -> Bool {
      nums.contains { $0[word: "numId"] == "\(instance)" }
    }
    drawsBullets = styles.list(of: .bullets).map(isThere) ?? false
    let bulletsKind = lastKind + 1
    let bullets = lastInstance + 1
    kinds += WordNumbering.bulletsKind(bulletsKind)
    instances += WordNumbering.instance(bullets, ofKind: bulletsKind)
    // The council's own numbers where it has them, beginning anew in each list.
    let own = styles.list(of: .numbers).flatMap { instance in
      nums.first { $0[word: "numId"] == "\(instance)" }?.first("abstractNumId")?[word: "val"]
    }
    let ownKind = own.flatMap { Int($0) }
    if ownKind == nil { kinds += WordNumbering.numbersKind(lastKind + 2) }
    start = WordNumbering(
      bullets: bullets, numbersKind: ownKind ?? lastKind + 2, nextInstance: bullets + 1)
  }

  func part(with numbering: WordNumbering) -> [UInt8] {
    let added = instances + numbering.instanceMarkup
    guard let tree else {
      return XMLWriter.part { xml in
        xml.element("w:numbering", ["xmlns:w": WordNamespace.main]) { $0.raw(kinds + added) }
      }
    }
    var markup = tree.opening()
    // Kinds stand before instances, and clean-up notes at the end.
    for (name, extra) in [("abstractNum", kinds), ("num", added)] {
      for element in tree.root.elements where element.name == .word(name) {
        markup += tree.markup(of: element)
      }
      markup += extra
    }
    markup += tree.closing()
    return XMLWriter.part { $0.raw(markup) }
  }

  private static func highest(_ elements: [MarkupElement], _ attribute: String) -> Int {
    elements.compactMap { $0[word: attribute].flatMap { Int($0) } }.filter { $0 < 1_000_000 }
      .max() ?? 0
  }
}
