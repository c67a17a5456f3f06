extension SentencePatterns {
  /// Every sentence, as it reads where a council says nothing else.
  static let all = standard.flatMap { $0 }

  private static let standard: [[Pattern]] = [
    form(
      "purpose", places: ["dashboard", "strategy", "period"],
      "This report brings the {dashboard} for {period}. It tells how far the "
        + "actions of the {strategy} have come, which of them are in difficulty, and "
        + "what is being done."),
    form(
      "purpose-unrated", places: ["dashboard", "strategy", "period"],
      "This report brings the {dashboard} for {period}. It tells what the papers say of the "
        + "actions of the {strategy}; the papers give no ratings."),
    form(
      "board", places: ["dashboard", "board", "date"],
      "The {board} considered the {dashboard} on {date}."),
    form(
      "implications", places: [],
      "Appendix 1 sets out what the report implies under each heading."),
    form(
      "recommendation", places: ["dashboard"],
      "Notes the {dashboard} in Appendix 2."),
    forms(
      "overall", places: ["council", "strategy", "number", "actions"],
      one: "The {strategy} of {council} has {number} {actions}."),
    form(
      "rated-none", places: ["actions", "term", "noun", "definition"],
      "This {noun} no {actions} are rated **{term}**."),
    form(
      "rated-none-then", places: ["actions", "term", "noun", "definition", "period"],
      "In {period} no {actions} are rated **{term}**."),
    forms(
      "rated", places: ["number", "share", "actions", "term", "noun", "definition"],
      one: "{number} {actions} ({share}) is rated **{term}** ({definition}).",
      many: "{number} {actions} ({share}) are rated **{term}** ({definition})."),
    form(
      "staged-none", places: ["actions", "term", "noun", "definition"],
      "This {noun} no {actions} are at the stage **{term}**."),
    form(
      "staged-none-then", places: ["actions", "term", "noun", "definition", "period"],
      "In {period} no {actions} are at the stage **{term}**."),
    forms(
      "staged", places: ["number", "share", "actions", "term", "noun", "definition"],
      one: "{number} {actions} ({share}) is at the stage **{term}** ({definition}).",
      many: "{number} {actions} ({share}) are at the stage **{term}** ({definition})."),
    forms(
      "otherwise-staged",
      places: ["number", "share", "actions", "term", "noun", "definition", "values"],
      one: "{number} {actions} ({share}) is given several stages or another one: {values}.",
      many: "{number} {actions} ({share}) are given several stages or another one: {values}."),
    forms(
      "unrated", places: ["number", "share", "actions", "what"],
      one: "{number} {actions} ({share}) has no {what} in the papers that were read.",
      many: "{number} {actions} ({share}) have no {what} in the papers that were read."),
    form(
      "stated-counts", places: ["actions", "counts"],
      "The papers’ own words count among the {actions}: {counts}; their rows do not say which."),
    form(
      "no-earlier", places: ["period"],
      "There is no earlier period to compare {period} with."),
    form(
      "stated-earlier", places: ["noun"],
      "No earlier {noun} is held; what follows is what the {noun}'s own returns say "
        + "of the {noun} before."),
    form(
      "unchanged", places: ["earlier", "what"],
      "No {what} has changed since {earlier}."),
    forms(
      "better", places: ["number", "actions", "earlier", "moves", "direction"],
      one: "{number} {actions} has moved to {direction} since {earlier}: {moves}.",
      many: "{number} {actions} have moved to {direction} since {earlier}: {moves}."),
    forms(
      "worse", places: ["number", "actions", "earlier", "moves", "direction"],
      one: "{number} {actions} has moved to {direction} since {earlier}: {moves}.",
      many: "{number} {actions} have moved to {direction} since {earlier}: {moves}."),
    forms(
      "gained", places: ["number", "actions", "earlier", "moves", "what"],
      one: "{number} {actions} had no {what} in {earlier}{moves}."),
    forms(
      "lost", places: ["number", "actions", "earlier", "moves", "what"],
      one: "{number} {actions} had a {what} in {earlier} and has none now: {moves}.",
      many: "{number} {actions} had a {what} in {earlier} and have none now: {moves}."),
    forms(
      "other", places: ["number", "actions", "earlier", "moves", "what"],
      one: "{number} {actions} has a {what} that can't be set against that of {earlier}: {moves}.",
      many: "{number} {actions} each have a {what} that can't be set against that of "
        + "{earlier}: {moves}."),
    forms(
      "new", places: ["number", "actions", "earlier", "refs"],
      one: "{number} {actions} was not yet in the plan in {earlier}: {refs}.",
      many: "{number} {actions} were not yet in the plan in {earlier}: {refs}."),
    forms(
      "absent", places: ["number", "actions", "earlier", "refs"],
      one: "{number} {actions} was not reported in {earlier}: {refs}.",
      many: "{number} {actions} were not reported in {earlier}: {refs}."),
    forms(
      "gone", places: ["number", "actions", "earlier", "refs"],
      one: "{number} {actions} of {earlier} is no longer reported: {refs}.",
      many: "{number} {actions} of {earlier} are no longer reported: {refs}."),
    form(
      "unanswered", places: [],
      "Whether any of those follows one that is no longer reported is not yet answered."),
    form(
      "high-impact", places: ["terms"],
      "Of the actions rated {terms}, these would harm the path to net zero most if "
        + "they failed:"),
    form(
      "high-impact-none", places: ["terms"],
      "None of the actions rated {terms} is one whose failing is given a high "
        + "impact."),
    form(
      "off-track", places: ["terms"],
      "These are the actions rated {terms}:"),
    form(
      "off-track-tables", places: ["terms"],
      "The tables below show the actions rated {terms}."),
    form(
      "mitigation", places: [],
      "The tables below say for each what is being done to bring it back on track."),
    forms(
      "list", places: ["number", "actions", "strategy"],
      one: "The {strategy} also has {number} {actions}."),
    forms(
      "list-off-track", places: ["term", "actions"],
      one: "This is what is being done about the {actions} rated **{term}**:"),
    form(
      "shares", places: ["sum"],
      "The shares add up to {sum}%, not to 100%, since each is rounded by itself."),
    form(
      "difficulty-none", places: ["whose"], "No action{whose} is rated as being in difficulty."),
    form(
      "difficulty-none-rated", places: ["whose"],
      "No action{whose} that has a rating is rated as being in difficulty."),
    form(
      "difficulty-unrated", places: ["whose"],
      "The papers give no ratings, so nothing here tells which actions are in difficulty."),
    form("same", places: [], "(no change)"),
    form("moved", places: ["term", "noun", "last"], "({term} {last})"),
    form("unrated-before", places: ["noun", "what", "last"], "(no {what} {last})"),
    form("new", places: [], "(new)"),
    form("absent-before", places: ["last"], "(not reported {last})"),
    form("see", places: ["ref"], "See Action {ref}"),
    form("reason", places: ["reason"], "This is due to {reason}"),
    form("recovery", places: ["mitigation"], "Mitigation: {mitigation}"),
  ]

  private static func form(_ name: String, places: Set<String>, _ text: String) -> [Pattern] {
    [Pattern(name: name, places: places, text: text)]
  }

  /// The forms for one and for several, which may read the same.
  private static func forms(
    _ name: String, places: Set<String>, one: String, many: String? = nil
  ) -> [Pattern] {
    [
      Pattern(name: "\(name)-one", places: places, text: one),
      Pattern(name: "\(name)-many", places: places, text: many ?? one),
    ]
  }
}
