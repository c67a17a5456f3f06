/// Writes sheets of criteria for programs; every key is always there.
public enum CriteriaJSON {
  public static func text(of sheets: [CriteriaSheet]) -> String {
    let plans = sheets.map { "  " + element($0) }.joined(separator: ",\n")
    return "{\"plans\":[" + (plans.isEmpty ? "" : "\n\(plans)\n") + "]}\n"
  }

  private static func element(_ sheet: CriteriaSheet) -> String {
    JSONText.object([
      ("council", JSONText.quoted(sheet.council)),
      ("plan", JSONText.quoted(sheet.plan)),
      ("edition", JSONText.quoted(sheet.edition)),
      ("period", JSONText.quoted(sheet.period)),
      ("criteria", JSONText.array(sheet.lines.map(element))),
    ])
  }

  private static func element(_ line: CriteriaSheet.Line) -> String {
    JSONText.object([
      ("id", JSONText.quoted(line.criterion.id)),
      ("set", JSONText.quoted(line.criterion.set)),
      ("year", String(line.criterion.year)),
      ("number", JSONText.quoted(line.criterion.number)),
      ("asks", JSONText.quoted(line.criterion.paraphrase)),
      ("verdict", JSONText.quoted(line.verdict.rawValue)),
      ("ground", JSONText.quoted(line.ground)),
      ("rows", JSONText.array(line.rows.map { JSONText.quoted($0) })),
    ])
  }
}
