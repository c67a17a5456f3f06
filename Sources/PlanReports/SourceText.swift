public import PlanModel

/// Says in words where something stood.
public enum SourceText {
  /// "line 12", "lines 12–14", "page 3, line 12", "sheet Plan, cell C7"; empty where nothing is known.
  public static func short(_ source: Source) -> String {
    var parts: [String] = []
    if let page = source.page { parts.append("page \(page)") }
    if let sheet = source.sheet { parts.append("sheet \(sheet)") }
    if let line = source.line {
      let end = source.endLine ?? line
      parts.append(end > line ? "lines \(line)–\(end)" : "line \(line)")
    }
    if let cell = source.cell, source.sheet != nil { parts.append("cell \(cell)") }
    return parts.joined(separator: ", ")
  }
}
