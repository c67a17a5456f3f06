public import PlanModel

/// An action of the register as a list shows it: enough to find it and to see how it goes.
public struct ListedAction: Hashable, Sendable {
  public var place: RegisterPlace
  /// Only what a list shows is filled in.
  public var action: Action
  /// Whether the plan's latest paper does not hold it.
  public var isVanished: Bool

  public init(place: RegisterPlace, action: Action, isVanished: Bool) {
    self.place = place
    self.action = action
    self.isVanished = isVanished
  }
}

/// A list of actions as text, JSON or CSV.
public enum ActionList {
  public static func text(of actions: [ListedAction], total: Int, style: TextStyle) -> String {
    var lines: [String] = []
    var rows: [ListedAction] = []
    var heading: [String] = []
    func flush() {
      guard !rows.isEmpty else { return }
      if !lines.isEmpty { lines.append("") }
      lines.append(style.heading(SafeText.shown(heading.joined(separator: " › "))))
      lines += ActionTable.lines(of: rows.map(shown), style: style)
      rows = []
    }
    for listed in actions {
      let here = [
        listed.place.council, listed.place.plan, listed.action.section, listed.action.group,
      ].compactMap { $0 }
      if here != heading {
        flush()
        heading = here
      }
      rows.append(listed)
    }
    flush()
    if !lines.isEmpty { lines.append("") }
    lines.append(summary(shown: actions.count, total: total))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func summary(shown: Int, total: Int) -> String {
    if total == 0 { return "No actions." }
    let count = total == 1 ? "1 action" : "\(total) actions"
    return shown < total ? "The first \(shown) of \(count)." : "\(count)."
  }

  /// A vanished action keeps its last words; its rating is no longer news.
  private static func shown(_ listed: ListedAction) -> Action {
    var action = listed.action
    if listed.isVanished { action.rating = RatingReading(printed: "no longer there") }
    return action
  }

  public static func json(of actions: [ListedAction]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(actions) { write($1, to: &$0) }
    json.endLine()
    return json.bytes
  }

  private static func write(_ listed: ListedAction, to json: inout JSONWriter) {
    let action = listed.action
    json.object { json in
      json.pair("id", listed.place.id)
      json.pair("council", listed.place.council)
      json.pair("plan", listed.place.plan)
      json.pair("edition", listed.place.edition)
      json.pair("period", listed.place.period)
      json.pair("ref", action.ref)
      json.pair("list", action.list)
      json.pair("section", action.section)
      json.pair("group", action.group)
      json.pair("title", action.title)
      json.pair("text", action.text)
      json.pair("leads", action.leads)
      json.key("timescale")
      json.object {
        $0.pair("printed", action.timescale.printed)
        $0.pair("end", action.timescale.end?.description)
      }
      json.key("score")
      json.object {
        $0.key("printed")
        $0.value(action.score.printed)
      }
      json.key("stage")
      ActionJSON.write(action.stage, to: &json)
      json.key("rating")
      ActionJSON.write(action.rating, to: &json)
      json.pair("update", action.update)
      json.key("vanished")
      json.value(listed.isVanished)
    }
  }

  public static func csv(of actions: [ListedAction]) -> [UInt8] {
    var csv = CSVWriter()
    let columns: [ExchangeColumn] = [
      .id, .council, .plan, .edition, .period, .ref, .list, .section, .group, .title, .text,
      .leads, .timescale, .score, .stage, .stageCanonical, .rating, .ratingCanonical, .update,
    ]
    csv.row(columns.map(\.heading))
    for listed in actions {
      let (place, action) = (listed.place, listed.action)
      csv.row([
        place.id, place.council, place.plan, place.edition ?? "", place.period ?? "",
        action.ref ?? "", action.list ?? "", action.section ?? "", action.group ?? "",
        action.title ?? "", action.text,
        action.leads.joined(separator: ExchangeColumn.listSeparator),
        action.timescale.printed ?? "", action.score.printed.map(NumberText.plain) ?? "",
        action.stage.printed ?? "", action.stage.canonical?.rawValue ?? "",
        action.rating.printed ?? action.rating.term ?? "",
        action.rating.canonical?.rawValue ?? "", action.update ?? "",
      ])
    }
    return csv.bytes
  }
}
