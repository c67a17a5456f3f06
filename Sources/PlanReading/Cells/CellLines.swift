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
}
