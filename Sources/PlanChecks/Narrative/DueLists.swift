import PlanModel

/// Lists in the prose of the actions that fall due between two days: “The following actions fall due
/// between 1 October 2025 and 31 March 2026: E2, E6 and W1”.
struct DueLists {
  struct Omission {
    /// Position of the action that the list leaves out.
    var place: Int
    var end: String
    var line: Int?
  }

  private(set) var omissions: [Omission] = []

  init(_ paper: Paper) {
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.openings.occur(in: $0.text) }
    guard !paragraphs.isEmpty, paper.actions.count >= 4 else { return }
    let names = ListedNames(Plan(paper))
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements where Self.openings.occur(in: sentence) {
        let parts = sentence.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, !Self.choice.occur(in: String(parts[0])) else { continue }
        let dates = DateScanner.mentions(in: String(parts[0])).compactMap(\.date)
        guard dates.count == 2, dates.allSatisfy({ $0.month != nil }),
          dates[0].firstDay < dates[1].lastDay,
          let listed = names.places(listedIn: String(parts[1])), listed.count >= 2
        else { continue }
        let span = dates[0].firstDay...dates[1].lastDay
        let due = paper.actions.indices.filter { place in
          let action = paper.actions[place]
          guard let end = action.timescale.end, end.month != nil, !action.timescale.ongoing,
            !action.isMarkedEnded, action.completeWord(by: paper.legend) == nil,
            !Self.ended.occur(in: "\(action.rating.printed ?? "") \(action.stage.printed ?? "")")
          else { return false }
          return span.contains(end.lastDay)
        }
        // Most of those listed must be due then, or the dates mean something else.
        let left = due.filter { !listed.contains($0) }
        guard listed.count(where: due.contains) * 3 >= listed.count * 2, left.count <= 2 else {
          continue
        }
        omissions += left.map {
          Omission(
            place: $0, end: paper.actions[$0].timescale.end?.inWords ?? "",
            line: paragraph.source.line)
        }
      }
    }
  }

  private static let openings = Phrases([
    "fall due between", "falling due between", "are due between", "due for completion between",
    "due to finish between", "due between", "due to be completed between",
  ])
  private static let choice = Phrases([
    "main", "largest", "some", "key", "most", "theme", "selected",
  ])
  private static let ended = Phrases([
    "merged", "closed", "withdrawn", "stopped", "cancelled", "paused", "on hold", "superseded",
  ])
}
