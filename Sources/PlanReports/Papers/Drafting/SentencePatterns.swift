/// The sentences that a report drafts; a council may put its own in place of any.
///
/// A pattern holds places in braces, and `**` around what is to be strong. Each exists for one form of
/// what it says: none, one, several.
struct SentencePatterns: Sendable {
  /// Its own name in settings, the places it may hold, and what it says if nobody says otherwise.
  struct Pattern: Sendable {
    let name: String
    let places: Set<String>
    let text: String
  }

  static let all: [Pattern] = [
    Pattern(
      name: "purpose", places: ["dashboard", "strategy", "period"],
      text: "This report brings the {dashboard} for {period}. It tells how far the actions of the "
        + "{strategy} have come, which of them are in difficulty, and what is being done."),
    Pattern(
      name: "board", places: ["dashboard", "board", "date"],
      text: "The {board} considered the {dashboard} on {date}."),
    Pattern(
      name: "implications", places: [],
      text: "Appendix 1 sets out what the report implies under each heading."),
    Pattern(
      name: "recommendation", places: ["dashboard"],
      text: "Notes the {dashboard} in Appendix 2."),
    Pattern(
      name: "overall-one", places: ["council", "strategy", "number", "actions"],
      text: "The {strategy} of {council} has {number} {actions}."),
    Pattern(
      name: "overall-many", places: ["council", "strategy", "number", "actions"],
      text: "The {strategy} of {council} has {number} {actions}."),
    Pattern(
      name: "rated-none", places: ["actions", "term", "noun", "definition"],
      text: "This {noun} no {actions} are rated **{term}**."),
    Pattern(
      name: "rated-one", places: ["number", "share", "actions", "term", "noun", "definition"],
      text: "{number} {actions} ({share}) is rated **{term}** ({definition})."),
    Pattern(
      name: "rated-many", places: ["number", "share", "actions", "term", "noun", "definition"],
      text: "{number} {actions} ({share}) are rated **{term}** ({definition})."),
    Pattern(
      name: "staged-none", places: ["actions", "term", "noun", "definition"],
      text: "This {noun} no {actions} are at the stage **{term}**."),
    Pattern(
      name: "staged-one", places: ["number", "share", "actions", "term", "noun", "definition"],
      text: "{number} {actions} ({share}) is at the stage **{term}** ({definition})."),
    Pattern(
      name: "staged-many", places: ["number", "share", "actions", "term", "noun", "definition"],
      text: "{number} {actions} ({share}) are at the stage **{term}** ({definition})."),
    Pattern(
      name: "unrated-one", places: ["number", "share", "actions", "what"],
      text: "{number} {actions} ({share}) has no {what} in the papers that were read."),
    Pattern(
      name: "unrated-many", places: ["number", "share", "actions", "what"],
      text: "{number} {actions} ({share}) have no {what} in the papers that were read."),
    Pattern(
      name: "no-earlier", places: ["period"],
      text: "There is no earlier period to compare {period} with."),
    Pattern(
      name: "stated-earlier", places: ["noun"],
      text: "No earlier {noun} is held; what follows is what the {noun}'s own returns say of the "
        + "{noun} before."),
    Pattern(
      name: "unchanged", places: ["earlier", "what"],
      text: "No {what} has changed since {earlier}."),
    Pattern(
      name: "better-one", places: ["number", "actions", "earlier", "moves", "direction"],
      text: "{number} {actions} has moved to {direction} since {earlier}: {moves}."),
    Pattern(
      name: "better-many", places: ["number", "actions", "earlier", "moves", "direction"],
      text: "{number} {actions} have moved to {direction} since {earlier}: {moves}."),
    Pattern(
      name: "worse-one", places: ["number", "actions", "earlier", "moves", "direction"],
      text: "{number} {actions} has moved to {direction} since {earlier}: {moves}."),
    Pattern(
      name: "worse-many", places: ["number", "actions", "earlier", "moves", "direction"],
      text: "{number} {actions} have moved to {direction} since {earlier}: {moves}."),
    Pattern(
      name: "other-one", places: ["number", "actions", "earlier", "moves", "what"],
      text: "{number} {actions} has a {what} that can't be set against that of {earlier}: {moves}."),
    Pattern(
      name: "other-many", places: ["number", "actions", "earlier", "moves", "what"],
      text:
        "{number} {actions} each have a {what} that can't be set against that of {earlier}: {moves}."
    ),
    Pattern(
      name: "new-one", places: ["number", "actions", "earlier", "refs"],
      text: "{number} {actions} was not yet in the plan in {earlier}: {refs}."),
    Pattern(
      name: "new-many", places: ["number", "actions", "earlier", "refs"],
      text: "{number} {actions} were not yet in the plan in {earlier}: {refs}."),
    Pattern(
      name: "gone-one", places: ["number", "actions", "earlier", "refs"],
      text: "{number} {actions} of {earlier} is no longer reported: {refs}."),
    Pattern(
      name: "gone-many", places: ["number", "actions", "earlier", "refs"],
      text: "{number} {actions} of {earlier} are no longer reported: {refs}."),
    Pattern(
      name: "high-impact", places: ["terms"],
      text:
        "Of the actions rated {terms}, these would harm the path to net zero most if they failed:"
    ),
    Pattern(
      name: "high-impact-none", places: ["terms"],
      text: "None of the actions rated {terms} is one whose failing is given a high impact."),
    Pattern(
      name: "mitigation", places: [],
      text: "The tables below say for each what is being done to bring it back on track."),
    Pattern(
      name: "list-one", places: ["number", "actions", "strategy"],
      text: "The {strategy} also has {number} {actions}."),
    Pattern(
      name: "list-many", places: ["number", "actions", "strategy"],
      text: "The {strategy} also has {number} {actions}."),
    Pattern(
      name: "list-off-track-one", places: ["term", "actions"],
      text: "This is what is being done about the {actions} rated **{term}**:"),
    Pattern(
      name: "list-off-track-many", places: ["term", "actions"],
      text: "This is what is being done about the {actions} rated **{term}**:"),
    Pattern(
      name: "shares", places: ["sum"],
      text: "The shares add up to {sum}%, not to 100%, since each is rounded by itself."),
    Pattern(name: "same", places: [], text: "(no change)"),
    Pattern(name: "moved", places: ["term", "noun"], text: "({term} last {noun})"),
    Pattern(name: "unrated-before", places: ["noun", "what"], text: "(no {what} last {noun})"),
    Pattern(name: "new", places: [], text: "(new)"),
    Pattern(name: "see", places: ["ref"], text: "See Action {ref}"),
    Pattern(name: "reason", places: ["reason"], text: "This is due to {reason}"),
    Pattern(name: "recovery", places: ["mitigation"], text: "Mitigation: {mitigation}"),
  ]

  private static let known = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })

  static func named(_ name: String) -> Pattern? { known[name] }

  /// The council's own, by name.
  var own: [String: String] = [:]

  /// A sentence with its places filled; a place that nothing is given for stays empty.
  func text(_ name: String, _ values: [String: ReportText] = [:]) -> ReportText {
    let pattern = own[name] ?? Self.known[name]?.text ?? ""
    var runs: [ReportText.Run] = []
    for (index, part) in pattern.split(separator: "**", omittingEmptySubsequences: false)
      .enumerated()
    {
      for piece in Self.pieces(of: String(part)) {
        switch piece {
        case .words(let words): runs.append(ReportText.Run(words, isStrong: index % 2 == 1))
        case .place(let place):
          runs += (values[place]?.runs ?? []).map { run in
            var run = run
            run.isStrong = run.isStrong || index % 2 == 1
            return run
          }
        }
      }
    }
    return ReportText(Self.withoutEmptyBrackets(runs)).capitalised
  }

  enum Piece: Equatable {
    case words(String)
    case place(String)
  }

  /// The words and places of a pattern, in order.
  static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  /// A term without a definition leaves " ()" behind.
  private static func withoutEmptyBrackets(_ runs: [ReportText.Run]) -> [ReportText.Run] {
    var kept: [ReportText.Run] = []
    for run in runs {
      var run = run
      if let last = kept.last, last.text.hasSuffix(" ("), run.text.hasPrefix(")") {
        kept[kept.count - 1].text.removeLast(2)
        run.text.removeFirst()
      }
      if !run.text.isEmpty { kept.append(run) }
    }
    return kept
  }
}

extension ReportText {
  /// With a capital at its beginning.
  var capitalised: ReportText {
    var text = self
    guard let first = text.runs.first?.text.first, first.isLowercase else { return text }
    text.runs[0].text = first.uppercased() + text.runs[0].text.dropFirst()
    return text
  }

  init(_ run: Run) { self.init([run]) }
}
