/// A name in a vocabulary, whatever prefix a file gives it.
struct MarkupName: Hashable {
  /// Empty for attributes that belong to their element alone.
  var space: String
  var local: String

  init(_ space: String, _ local: String) {
    self.space = space
    self.local = local
  }

  /// A name of WordprocessingML.
  static func word(_ local: String) -> MarkupName { MarkupName(WordNamespace.main, local) }
}

/// An element of a part that somebody else wrote.
///
/// A class, since what must not be carried over is taken out in place.
final class MarkupElement {
  enum Child {
    case element(MarkupElement)
    case text(String)
  }

  struct Attribute {
    var name: MarkupName
    var value: String
    /// The value lists prefixes ("w14 wp14"); it is kept as the vocabularies they stand for.
    var spaces: [String]?
  }

  var name: MarkupName
  var attributes: [Attribute]
  var children: [Child] = []

  init(_ name: MarkupName, attributes: [Attribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ local: String) -> MarkupElement? {
    elements.first { $0.name == .word(local) }
  }

  /// Of WordprocessingML ("w:val").
  subscript(word local: String) -> String? {
    get { attributes.first { $0.name == .word(local) }?.value }
    set {
      attributes.removeAll { $0.name == .word(local) }
      if let newValue { attributes.append(Attribute(name: .word(local), value: newValue)) }
    }
  }

  subscript(plain local: String) -> String? {
    attributes.first { $0.name == MarkupName("", local) }?.value
  }

  /// This element and all below it, in the order of the file.
  func descendants() -> [MarkupElement] {
    [self] + elements.flatMap { $0.descendants() }
  }
}

/// A part of a package as a tree, with the prefixes that it used.
struct MarkupTree {
  var root: MarkupElement
  /// For each vocabulary; always "w" and "r" for Word's own and for relationships.
  var prefixes: [String: String]

  /// The whole part.
  func bytes() -> [UInt8] {
    XMLWriter.part { xml in
      xml.raw(markup(of: root, isRoot: true))
    }
  }

  /// An element as it stands inside the root.
  func markup(of element: MarkupElement, isRoot: Bool = false) -> String {
    var text = ""
    write(element, isRoot: isRoot, to: &text)
    return text
  }

  /// The root's tag with all declarations.
  func opening() -> String {
    var text = "<" + qualified(root.name)
    writeAttributes(of: root, isRoot: true, to: &text)
    return text + ">"
  }

  func closing() -> String { "</" + qualified(root.name) + ">" }

  private func write(_ element: MarkupElement, isRoot: Bool, to text: inout String) {
    let name = qualified(element.name)
    text += "<" + name
    writeAttributes(of: element, isRoot: isRoot, to: &text)
    guard !element.children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, isRoot: false, to: &text)
      case .text(let words): text += XMLText.escaped(words)
      }
    }
    text += "</" + name + ">"
  }

  private func writeAttributes(of element: MarkupElement, isRoot: Bool, to text: inout String) {
    if isRoot {
      let declared = prefixes.sorted { $0.value < $1.value }
      for (space, prefix) in declared where prefix != "xml" {
        text += " xmlns:\(prefix)=\"\(XMLText.escaped(space))\""
      }
    }
    for attribute in element.attributes {
      let value = attribute.spaces?.compactMap { prefixes[$0] }.joined(separator: " ")
      text +=
        " " + qualified(attribute.name) + "=\"" + XMLText.escaped(value ?? attribute.value)
        + "\""
    }
  }

  private func qualified(_ name: MarkupName) -> String {
    guard !name.space.isEmpty, let prefix = prefixes[name.space] else { return name.local }
    return prefix + ":" + name.local
  }
}
