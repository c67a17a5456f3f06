/// The lines of a cell that breaks them itself: "Housing<br>Wolmer Homes", "- Survey<br>- Start".
enum CellLines {
  /// The lines, cleaned, where the cell holds more than one; nil for any other cell.
  static func of(_ raw: String) -> [String]? {
    guard raw.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var text = raw
    for mark in ["<br/>", "<br />", "<BR>", "<BR/>", "<BR />"] {
      text = text.replacing(mark, with: "<br>")
    }
    let lines = text.split(separator: "<br>").map { CellText.clean(String($0)) }
      .filter { !$0.isEmpty }
    return lines.count > 1 ? lines : nil
  }

  /// The names in such a cell, where a narrow column broke a post over two lines: "Head of<br>Barns",
  /// "Countryside<br>Manager".
  static func names(of raw: String) -> [String]? {
    guard let lines = of(raw) else { return nil }
    var names: [String] = []
    for line in lines {
      if let last = names.last, goesOn(last, with: line) {
        names[names.count - 1] = last + " " + line
      } else {
        names.append(line)
      }
    }
    return names
  }

  private static func goesOn(_ name: String, with line: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    if let last = words.last, ["of", "and", "&", "for", "the"].contains(last) { return true }
    if line.first?.isLowercase == true || line.first == "&" { return true }
    return posts.contains(line.lowercased()) && !words.contains { posts.contains(String($0)) }
  }

  private static let posts: Set = [
    "manager", "officer", "director", "lead", "leader", "coordinator", "team", "service",
    "services", "department", "engineer", "planner",
  ]
}
