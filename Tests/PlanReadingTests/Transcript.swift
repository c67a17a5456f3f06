import PlanModel

/// The actions of a paper as lines that a person can compare: a line each, what is empty left out.
func transcript(of paper: Paper) -> String {
  paper.actions.map(line(of:)).joined(separator: "\n")
}

/// An action as "T1 §Transport ¶Buses: Run more buses | stage Delivery=delivery".
private func line(of action: Action) -> String {
  var parts: [String] = []
  func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { parts.append("\(name) \(value)") }
  }
  func meant(_ printed: String?, _ canonical: String?) -> String? {
    printed.map { $0 + "=" + (canonical ?? "?") }
  }
  let time = action.timescale
  let place = [
    action.plan.map { " @\($0)" }, action.list.map { " (\($0))" }, action.section.map { " §\($0)" },
    action.group.map { " ¶\($0)" },
  ].compactMap { $0 }.joined()
  add("title", action.title)
  add(
    "groupings",
    action.groupings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
      separator: ", "))
  add("objectives", action.objectives.joined(separator: "; "))
  add("elements", action.elements.joined(separator: "; "))
  add("introduced", action.introducedIn)
  add("role", meant(action.role.printed, action.role.canonical?.rawValue))
  add("leads", action.leads.joined(separator: "; "))
  add("partners", action.partners.joined(separator: "; "))
  add("time", time.printed)
  add("bands", time.bands.map(\.rawValue).joined(separator: "/"))
  add("start", time.start?.description)
  add("end", time.end?.description)
  if time.ongoing { parts.append("ongoing") }
  add("years", time.years.joined(separator: "; "))
  add("cost", action.cost.bands.map(\.rawValue).joined(separator: "/"))
  add("carbon", action.carbon.bands.map(\.rawValue).joined(separator: "/"))
  add("score", action.score.printed.map { String($0) })
  add("impact", action.impact)
  add("measure", action.measure)
  add("stage", meant(action.stage.printed, action.stage.canonical?.rawValue))
  add(
    "parts",
    action.parts.map { "\($0.text)=\($0.stage.canonical?.rawValue ?? "?")" }.joined(separator: "; ")
  )
  add("rating", meant(action.rating.printed, action.rating.canonical?.rawValue))
  add("movement", action.movement.printed)
  add("from", action.movement.from)
  add("update", action.update)
  add("reason", action.reason)
  add("mitigation", action.mitigation)
  add("change", action.changeNote)
  add("see", action.see.joined(separator: "; "))
  add(
    "updates",
    action.updates.map { update in
      [update.period, update.rating.printed, update.stage.printed, update.text].compactMap { $0 }
        .joined(separator: ": ")
    }.joined(separator: "; "))
  return "\(action.key)\(place): \(action.text)" + parts.map { " | " + $0 }.joined()
}

/// What was not understood, a line each: "3: words".
func unplaced(in paper: Paper) -> String {
  paper.accounting.unplaced.map { "\($0.line): \($0.text)" }.joined(separator: "\n")
}
