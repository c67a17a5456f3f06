import PlanChecks
public import PlanModel

/// What a council emits against its targets, as one page with a picture: no script, nothing fetched.
public enum EmissionsHTML {
  public static func text(of report: EmissionsReport) -> String {
    var body = report.moved.map {
      "<p><strong>\(HTMLText.escaped(EmissionsWords.sentence(of: $0)))</strong></p>\n"
    }.joined()
    if report.parts.isEmpty { body += "<p>No emissions are recorded.</p>\n" }
    for (number, part) in report.parts.enumerated() { body += section(part, id: "part-\(number)") }
    return PrintedPage(title: "\(report.council): emissions").text(body)
  }

  private static func section(_ part: EmissionsReport.Part, id: String) -> String {
    let unit = EmissionsWords.unit(for: part.years.compactMap(\.total))
    let name = EmissionsWords.name(of: part.boundary)
    var text = "<h2 id=\"\(id)\">\(HTMLText.escaped(name))</h2>\n"
    text += sentences(of: part, in: unit).map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    text += EmissionsChart(part, id: id + "-chart").svg() ?? ""
    guard !part.years.isEmpty else { return text }
    text += """
      <div class="wide" role="region" aria-labelledby="\(id)" tabindex="0">
      <table class="figures">
      <caption>\(HTMLText.escaped("In \(unit.name)s"))</caption>
      <thead><tr>
      """
    let headings = ["Year"] + part.shareNames + ["Total", "Required", "Standing"]
    text += headings.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    text += "</tr></thead>\n<tbody>\n"
    for year in part.years {
      let cells = self.cells(of: year, in: part, unit: unit)
      text += "<tr><th scope=\"row\">\(HTMLText.escaped(year.year.description))</th>"
      text += cells.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return text + "</tbody>\n</table>\n</div>\n"
  }

  /// What is to be said of a part before its figures.
  public static func sentences(
    of part: EmissionsReport.Part, in unit: Emissions.Unit
  ) -> [String] {
    var sentences: [String] = []
    for aim in part.aims {
      sentences.append(EmissionsWords.sentence(of: aim.target) + ".")
      sentences += [
        aim.latest.map { EmissionsWords.sentence(of: $0, in: unit) },
        aim.meeting.map { EmissionsWords.sentence(of: $0) },
        aim.impossible.map { EmissionsWords.sentence(of: $0) },
      ].compactMap { $0 }
    }
    sentences += part.budgets.map { EmissionsWords.sentence(of: $0, in: unit) }
    return sentences + EmissionsText.remarks(on: part)
  }

  /// A year's cells behind its name: scopes or sectors, total, required, standing.
  public static func cells(
    of year: EmissionsReport.Year, in part: EmissionsReport.Part, unit: Emissions.Unit
  ) -> [String] {
    let decimals = EmissionsWords.decimals(unit)
    let gap = part.aims.first?.gaps.first { $0.year == year.year }
    var cells = part.shareNames.map { name in
      year.shares.first { $0.name == name }?.amount.number(in: unit, decimals: decimals) ?? "–"
    }
    cells.append(year.total?.number(in: unit, decimals: decimals) ?? "–")
    cells.append(gap?.required.number(in: unit, decimals: decimals) ?? "–")
    cells.append(gap.flatMap(EmissionsWords.standing) ?? "–")
    return cells
  }
}
