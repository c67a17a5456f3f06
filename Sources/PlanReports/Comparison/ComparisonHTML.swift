import PlanChecks
public import PlanModel

/// What changed, as one page that an officer can print or send: the worst first, no script, nothing
/// fetched.
public enum ComparisonHTML {
  public static func text(
    of comparison: Comparison, from old: ComparedSide, to new: ComparedSide
  ) -> String {
    let summary = ComparisonText.summary(of: comparison)
    var body = comparison.moved.map {
      "<p><strong>\(HTMLText.escaped(EmissionsWords.sentence(of: $0)))</strong></p>\n"
    }.joined()
    body += "<p>\(HTMLText.escaped(summary))</p>\n"
    for kind in ComparedSuccessionText.kinds {
      let members = comparison.successions.filter { $0.kind == kind }
      body += table(
        SuccessionWords.heading(for: kind), id: kind.rawValue,
        columns: ["Before", "After", "Ground"],
        rows: members.map { member in
          [
            names(of: member.from), member.to.isEmpty ? "–" : names(of: member.to),
            HTMLText.escaped(ComparedSuccessionText.note(of: member)),
          ]
        })
    }
    for heading in ComparisonText.Heading.allCases {
      let changes = comparison.changes.filter { heading.takes($0) }
      body += table(
        heading.rawValue, id: "\(heading)", columns: ["Ref", "Action", "What changed"],
        rows: changes.map { change in
          [
            HTMLText.escaped(change.latest?.ref ?? "–"),
            HTMLText.escaped(change.latest?.name ?? ""), detail(of: change, under: heading),
          ]
        })
    }
    body += table(
      "The same ref with another wording: not taken as one action", id: "doubts",
      columns: ["Ref", "Before", "Now"],
      rows: comparison.doubts.map { doubt in
        [doubt.ref, doubt.oldText, doubt.newText].map(HTMLText.escaped)
      })
    return PrintedPage(title: "\(old.name) to \(new.name): what changed").text(body)
  }

  private static func names(of actions: [Action]) -> String {
    actions.map { action in
      let ref = action.ref.map { "<strong>\(HTMLText.escaped($0))</strong> " } ?? ""
      return ref + HTMLText.escaped(action.name)
    }.joined(separator: "<br>")
  }

  private static func detail(
    of change: ActionChange, under heading: ComparisonText.Heading
  ) -> String {
    guard heading == .reworded else {
      let text = ActionChangeText.detail(of: change, under: heading, style: .plain) ?? "–"
      return HTMLText.escaped(text)
    }
    return change.wording.map { word in
      let text = HTMLText.escaped(word.text)
      return switch word.kind {
      case .same: text
      case .removed: "<del>\(text)</del>"
      case .added: "<ins>\(text)</ins>"
      }
    }.joined(separator: " ")
  }

  /// Cells are HTML already; nothing where there are no rows.
  private static func table(
    _ heading: String, id: String, columns: [String], rows: [[String]]
  ) -> String {
    guard !rows.isEmpty else { return "" }
    var text = """
      <h2 id="\(id)">\(HTMLText.escaped("\(heading) (\(rows.count))"))</h2>
      <div class="wide" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <thead><tr>
      """
    text += columns.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td>\(cell)</td>"
      }
      text += "<tr>\(cells.joined())</tr>\n"
    }
    return text + "</tbody>\n</table>\n</div>\n"
  }
}
