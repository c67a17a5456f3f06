import PlanModel

/// Cells that hold several short entries.
enum ListCell {
  static func entries(of text: String) -> [String] {
    let mark: Character = text.contains(";") ? ";" : ","
    let parts = text.split(separator: mark).map { $0.trimming { $0 == " " } }
    let isList = mark == ";" || parts.allSatisfy { $0.count <= 24 }
    return isList ? parts.filter { !$0.isEmpty } : [text]
  }
}
