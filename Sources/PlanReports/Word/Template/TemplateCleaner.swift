/// Takes out of a template's part what must not go into a paper: macros, embedded objects, links, whatever points at a
/// part that is not carried over, and fields that fetch something from elsewhere.
struct TemplateCleaner {
  /// Ids of relationships that stay: the pictures.
  var pictures: Set<String>

  private static let dropped: Set<String> = [
    "object", "OLEObject", "control", "altChunk", "subDoc", "dataBinding", "placeholder",
    "bookmarkStart", "bookmarkEnd", "commentReference", "commentRangeStart", "commentRangeEnd",
    "footnoteReference", "endnoteReference", "hlinkClick", "hlinkHover", "hlinkMouseOver", "del",
    "moveFrom", "entryMacro", "exitMacro", "permStart", "permEnd", "proofErr",
  ]
  /// Their content stays.
  private static let unwrapped: Set<String> = ["hyperlink", "ins", "moveTo", "smartTag"]
  private static let addresses: Set<String> = ["href", "src", "macro"]

  func clean(_ root: MarkupElement) {
    TemplateFields.plainForeignFields(in: root)
    cleanChildren(of: root)
  }

  private func cleanChildren(of element: MarkupElement) {
    element.attributes.removeAll { attribute in
      Self.addresses.contains(attribute.name.local) || isLink(attribute)
    }
    var kept: [MarkupElement.Child] = []
    for child in element.children {
      guard case .element(let inner) = child else {
        kept.append(child)
        continue
      }
      guard !Self.dropped.contains(inner.name.local), !pointsNowhere(inner) else { continue }
      cleanChildren(of: inner)
      if inner.name.space == WordNamespace.main, Self.unwrapped.contains(inner.name.local) {
        kept += inner.children
      } else {
        kept.append(child)
      }
    }
    element.children = kept
  }

  private func isLink(_ attribute: MarkupElement.Attribute) -> Bool {
    attribute.name.space == WordNamespace.relationships
      && ["link", "href"].contains(attribute.name.local)
  }

  /// A link keeps its words, so it is not counted here.
  private func pointsNowhere(_ element: MarkupElement) -> Bool {
    element.name != .word("hyperlink")
      && element.attributes.contains { attribute in
        attribute.name.space == WordNamespace.relationships && !isLink(attribute)
          && !pictures.contains(attribute.value)
      }
  }
}
