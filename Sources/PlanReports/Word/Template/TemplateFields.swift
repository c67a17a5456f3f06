/// Fields in headers and footers: those that say something of the paper itself stay, others become the words they last
/// showed.
enum TemplateFields {
  private static let kept: Set<String> = [
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TITLE", "SUBJECT", "AUTHOR", "STYLEREF", "DATE",
    "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE",
  ]

  static func plainForeignFields(in root: MarkupElement) {
    plainSimpleFields(in: root)
    plainComplexFields(in: root)
  }

  private static func isKept(_ instruction: String) -> Bool {
    let word = instruction.split(whereSeparator: { $0.isWhitespace || $0 == "\\" }).first
    return kept.contains(word?.uppercased() ?? "")
  }

  /// `w:fldSimple` has its words inside.
  private static func plainSimpleFields(in element: MarkupElement) {
    var children: [MarkupElement.Child] = []
    for child in element.children {
      guard case .element(let inner) = child else {
        children.append(child)
        continue
      }
      plainSimpleFields(in: inner)
      if inner.name == .word("fldSimple"), !isKept(inner[word: "instr"] ?? "") {
        children += inner.children
      } else {
        children.append(child)
      }
    }
    element.children = children
  }

  private struct Open {
    var marks: [MarkupElement] = []
    var instruction = ""
  }

  /// A field of several runs: begin, instruction, separate, words, end; one may stand in another.
  private static func plainComplexFields(in root: MarkupElement) {
    var open: [Open] = []
    var foreign: Set<ObjectIdentifier> = []
    for element in root.descendants() {
      if element.name == .word("instrText") {
        guard !open.isEmpty else {
          foreign.insert(ObjectIdentifier(element))
          continue
        }
        open[open.count - 1].instruction += element.words
        open[open.count - 1].marks.append(element)
      }
      guard element.name == .word("fldChar") else { continue }
      switch element[word: "fldCharType"] {
      case "begin": open.append(Open(marks: [element]))
      case "separate":
        if !open.isEmpty { open[open.count - 1].marks.append(element) }
      default:
        guard var field = open.popLast() else {
          foreign.insert(ObjectIdentifier(element))
          continue
        }
        field.marks.append(element)
        if !isKept(field.instruction) { foreign.formUnion(field.marks.map(ObjectIdentifier.init)) }
      }
    }
    // What was never ended is no field.
    for field in open { foreign.formUnion(field.marks.map(ObjectIdentifier.init)) }
    remove(foreign, from: root)
  }

  private static func remove(_ elements: Set<ObjectIdentifier>, from element: MarkupElement) {
    element.children.removeAll {
      if case .element(let inner) = $0 { elements.contains(ObjectIdentifier(inner)) } else { false }
    }
    for inner in element.elements { remove(elements, from: inner) }
  }
}

extension MarkupElement {
  /// All text in it.
  var words: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.words
      }
    }.joined()
  }
}
