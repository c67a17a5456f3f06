/// Writes sheets of criteria as one page that an officer can print or send.
public struct CriteriaHTML: Sendable {
  /// What was judged, as the page's heading.
  public var title: String
  /// The day of the judgement, as it is to be printed.
  public var day: String?

  public init(title: String, day: String? = nil) {
    self.title = title
    self.day = day
  }

  public func text(of sheets: [CriteriaSheet]) -> String {
    var body = ""
    if let day { body += "<p>Judged on \(HTMLText.escaped(day)), from the rows alone.</p>\n" }
    for (number, sheet) in sheets.enumerated() { body += table(sheet, id: "plan-\(number + 1)") }
    return PrintedPage(title: title).text(body)
  }

  private func table(_ sheet: CriteriaSheet, id: String) -> String {
    var text = """
      <h2 id="\(id)">\(HTMLText.escaped(sheet.title))</h2>
      <div class="wide" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <thead><tr><th scope="col">Criterion</th><th scope="col">Answer</th>\
      <th scope="col">Ground</th><th scope="col">Rows that decide it</th></tr></thead>
      <tbody>

      """
    for line in sheet.lines {
      let criterion = line.criterion
      text += "<tr><th scope=\"row\">\(HTMLText.escaped(criterion.paraphrase)) "
      text += "<small>\(HTMLText.escaped("\(criterion.set) \(criterion.year), "))"
      text += "\(HTMLText.escaped(criterion.number))</small></th>"
      text += "<td><strong>\(HTMLText.escaped(line.verdict.rawValue))</strong></td>"
      text += "<td>\(HTMLText.escaped(line.ground))</td>"
      text += "<td>\(HTMLText.escaped(line.rows.joined(separator: ", ")))</td></tr>\n"
    }
    return text + "</tbody>\n</table>\n</div>\n"
  }
}
