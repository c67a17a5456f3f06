extension Action {
  /// Every field in words, always the same fields in the same order; nil where nothing stands.
  var wordsByField: [(field: String, words: String?)] {
    [
      ("ref", ref), ("plan", plan), ("list", list), ("section", section), ("group", group),
      ("title", title), ("text", text.isEmpty ? nil : text),
      ("groupings", Self.words(groupings)), ("objectives", Self.words(objectives)),
      ("elements", Self.words(elements)), ("introducedIn", introducedIn),
      ("role", role.printed ?? role.canonical?.rawValue), ("leads", Self.words(leads)),
      ("partners", partners.isEmpty ? partnersAsPrinted : Self.words(partners)),
      ("timescale", timescaleWords),
      ("cost", cost.printed ?? Self.words(cost.bands.map(\.rawValue))),
      ("carbon", carbon.printed ?? Self.words(carbon.bands.map(\.rawValue))),
      ("score", score.printed.map { String($0) }), ("impact", impact), ("measure", measure),
      ("stage", stage.term ?? stage.printed ?? stage.canonical?.rawValue),
      ("rating", rating.term ?? rating.printed ?? rating.canonical?.rawValue),
      ("movement", movement.printed ?? movement.from), ("update", update), ("reason", reason),
      ("mitigation", mitigation), ("changeNote", changeNote), ("see", Self.words(see)),
      ("parts", Self.words(parts.map(Self.words))),
      ("updates", Self.words(updates.map(Self.words))),
    ]
  }

  private var timescaleWords: String? {
    if timescale.years.isEmpty { return timescale.printed }
    return Self.words([timescale.printed].compactMap { $0 } + timescale.years)
  }

  private static func words(_ list: [String]) -> String? {
    list.isEmpty ? nil : list.joined(separator: "; ")
  }

  private static func words(_ members: [String: String]) -> String? {
    words(members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
  }

  private static func words(_ part: ActionPart) -> String {
    let stage = part.stage.term ?? part.stage.printed
    let tail = [stage, part.due?.description].compactMap { $0 }
    return tail.isEmpty ? part.text : "\(part.text) (\(tail.joined(separator: ", ")))"
  }

  private static func words(_ update: ReportedUpdate) -> String {
    let said = [
      update.stage.term ?? update.stage.printed, update.rating.term ?? update.rating.printed,
      update.text,
    ]
    return "\(update.period): \(said.compactMap { $0 }.joined(separator: ", "))"
  }
}
