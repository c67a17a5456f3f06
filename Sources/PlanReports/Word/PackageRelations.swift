/// Which parts of a package a part points to, and under what id.
struct PackageRelations {
  enum Kind: String {
    case styles, numbering, settings, theme, header, footer, chart, image, hyperlink, package,
      fontTable
    case officeDocument
    case extended = "extended-properties"
  }

  private var entries: [(id: String, type: String, target: String, isExternal: Bool)] = []

  mutating func add(_ id: String, _ kind: Kind, _ target: String) {
    entries.append((id, Self.type(kind), target, false))
  }

  mutating func addExternal(_ id: String, _ address: String) {
    entries.append((id, Self.type(.hyperlink), address, true))
  }

  static func type(_ kind: Kind) -> String {
    WordNamespace.relationships + "/" + kind.rawValue
  }

  func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("Relationships", ["xmlns": WordNamespace.packageRelationships]) { xml in
        for entry in entries {
          if entry.isExternal {
            xml.empty(
              "Relationship",
              [
                "Id": entry.id, "Type": entry.type, "Target": entry.target,
                "TargetMode": "External",
              ])
          } else {
            xml.empty(
              "Relationship", ["Id": entry.id, "Type": entry.type, "Target": entry.target])
          }
        }
      }
    }
  }

  /// Where a part's relations stand: beside it, in `_rels`.
  static func name(for part: String) -> String {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (pieces.last ?? "") + ".rels"
  }

  static var ofPackage: [UInt8] {
    var relations = PackageRelations()
    relations.add("rId1", .officeDocument, "word/document.xml")
    relations.entries.append(
      (
        "rId2", WordNamespace.packageRelationships + "/metadata/core-properties",
        "docProps/core.xml", false
      ))
    relations.add("rId3", .extended, "docProps/app.xml")
    return relations.part()
  }
}
