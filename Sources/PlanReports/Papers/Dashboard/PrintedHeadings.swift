import PlanModel

/// The headings that the council prints over the columns of a list, so that its paper keeps them.
struct PrintedHeadings {
  let ref: String
  let action: String
  let target: String
  /// Over the columns of starts and ends, where the council prints two.
  let span: (start: String, end: String)?
  let lead: String
  let measure: String
  let impact: String
  let progress: String
  let status: String

  init(_ actions: [Action], scaleIsRating: Bool) {
    func heading(
      _ standing: String, _ value: (Action) -> String?, within: Bool = false
    ) -> String {
      var votes: [String: Int] = [:]
      var order: [String] = []
      for action in actions {
        guard let text = value(action), !text.isEmpty else { continue }
        for field in action.fields
        where field.text == text || within && field.text.contains(text) {
          if votes[field.heading] == nil { order.append(field.heading) }
          votes[field.heading, default: 0] += 1
        }
      }
      let best = order.max { votes[$0, default: 0] < votes[$1, default: 0] }
      guard let best, votes[best, default: 0] * 2 >= actions.count(where: { value($0) != nil })
      else {
        return standing
      }
      return best
    }
    ref = heading("Ref") { $0.refAsPrinted ?? $0.ref }
    action = heading("Action") { $0.text }
    target = heading("Target date") { $0.timescale.printed }
    span = Self.span(of: actions)
    lead = ReportAxis.leadHeading(of: actions) ?? "Lead"
    measure = heading("Success measure") { $0.measure }
    impact = heading("Impact if not achieved") { $0.impact }
    progress = heading("Progress", { $0.update }, within: true)
    let moved = heading("", { $0.movement.printed }, within: true)
    let rated = heading("", { scaleIsRating ? $0.rating.printed : $0.stage.printed })
    status = !moved.isEmpty ? moved : !rated.isEmpty ? rated : "Status"
  }

  /// Two columns side by side whose words together are what most actions say of their time.
  private static func span(of actions: [Action]) -> (start: String, end: String)? {
    var votes: [[String]: Int] = [:]
    let timed = actions.filter { $0.timescale.printed != nil }
    for action in timed {
      guard let span = action.printedSpan else { continue }
      votes[[span.start.heading, span.end.heading], default: 0] += 1
    }
    let best = votes.max { ($0.value, $1.key[0]) < ($1.value, $0.key[0]) }
    guard let best, best.value * 2 > timed.count else { return nil }
    return (best.key[0], best.key[1])
  }
}

extension Action {
  /// The cells of its start and its end, side by side; nil where its time stands in one cell or in none.
  var printedSpan: (start: PrintedField, end: PrintedField)? {
    let pairs = zip(fields, fields.dropFirst())
    return pairs.first { "\($0.text) – \($1.text)" == timescale.printed }
      .map { (start: $0.0, end: $0.1) }
  }
}
