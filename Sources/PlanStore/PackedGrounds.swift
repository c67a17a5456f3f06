import PlanModel

/// Where each of an action's values stood, in one column: the papers first, then each field's place.
enum PackedGrounds {
  static func pack(_ fold: FoldedAction) -> String {
    var documents: [String] = []
    var fields = ""
    for (field, ground) in fold.grounds.sorted(by: { $0.key < $1.key }) {
      var number = ""
      if let document = ground.document {
        let index = documents.firstIndex(of: document) ?? documents.count
        if index == documents.count { documents.append(document) }
        number = String(index)
      }
      fields += "\n\(field)\t\(number)\t\(ground.effective.key)\t\(place(ground.source))"
    }
    return documents.joined(separator: ",") + fields
  }

  private static func place(_ source: Source) -> String {
    var text = source.line.map { String($0) } ?? ""
    if let end = source.endLine, end != source.line { text += "-\(end)" }
    for part in [source.page.map { String($0) }, source.sheet, source.cell] {
      text += "\t" + (part ?? "")
    }
    return text
  }
}
