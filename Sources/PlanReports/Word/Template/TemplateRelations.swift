/// What a part of a template points to inside its package; what points outside is not here.
struct TemplateRelations {
  private var targets: [(id: String, type: String, part: String)] = []
  /// The package names its document as "Strict Open XML" does.
  private(set) var isStrict = false

  init() {}

  init(_ root: MarkupElement, of part: String) {
    for relation in root.elements where relation.name.local == "Relationship" {
      guard relation[plain: "TargetMode"] != "External", let id = relation[plain: "Id"],
        let type = relation[plain: "Type"], let target = relation[plain: "Target"]
      else { continue }
      if type.hasPrefix("http://purl.oclc.org/ooxml/") { isStrict = true }
      guard let place = Self.place(of: target, from: part) else { continue }
      targets.append((id, type, place))
    }
  }

  func target(_ kind: PackageRelations.Kind) -> String? {
    targets.first { $0.type == PackageRelations.type(kind) }?.part
  }

  func target(id: String) -> String? {
    targets.first { $0.id == id }?.part
  }

  func all(_ kind: PackageRelations.Kind) -> [(id: String, part: String)] {
    targets.filter { $0.type == PackageRelations.type(kind) }.map { ($0.id, $0.part) }
  }

  /// From the package's root; nil where it leads out of the package.
  private static func place(of target: String, from part: String) -> String? {
    var folders =
      target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." {
        guard !folders.isEmpty else { return nil }
        folders.removeLast()
      } else {
        folders.append(String(piece))
      }
    }
    return folders.joined(separator: "/")
  }
}
