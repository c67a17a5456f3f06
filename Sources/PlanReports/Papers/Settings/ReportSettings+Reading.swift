import PlanModel

extension ReportSettings {
  private static let keys = [
    "council", "strategy", "dashboard", "committee", "board", "report-of", "author", "contact",
    "marking", "lists", "standing", "implications", "progress-cell", "scale",
    "delivery-theme", "periods", "sentences",
  ]

  /// Reads what a settings file says; an unknown key is refused with the nearest that exists.
  public init(_ node: SettingsNode) throws(InvalidSettings) {
    self.init()
    let top = try SettingsReader(node, keys: Self.keys)
    council = try top.text("council")
    strategy = try top.text("strategy")
    dashboard = try top.text("dashboard")
    committee = try top.text("committee")
    board = try top.text("board")
    reportOf = try top.text("report-of")
    author = try top.text("author")
    contact = try top.text("contact")
    marking = try top.text("marking")
    if let entry = top.entry("progress-cell"), let text = try top.text(of: entry) {
      guard let cell = ProgressCell(rawValue: text) else {
        throw top.error(
          entry, .unknownValue(text, known: ProgressCell.allCases.map(\.rawValue)))
      }
      progressCell = cell
    }
    if let level = try top.level("scale") { scale = try Self.scale(level) }
    if let entry = top.entry("delivery-theme"), let text = try top.text(of: entry) {
      guard ["lead", "as printed"].contains(text) else {
        throw top.error(entry, .unknownValue(text, known: ["as printed", "lead"]))
      }
      deliveryThemeIsLead = text == "lead"
    }
    if let names = try top.level("lists") { lists = try Self.lists(names) }
    if let level = try top.level(
      "standing",
      keys: [
        "information", "consultation", "alternatives", "background", "recommendations", "reasons",
      ])
    {
      standing = StandingText(
        information: try level.texts("information"),
        consultation: try level.texts("consultation"),
        alternatives: try level.texts("alternatives"), background: try level.texts("background"),
        recommendations: try level.texts("recommendations"), reasons: try level.texts("reasons"))
    }
    implications = try Self.implications(top)
    if let sentences = try top.level("sentences", keys: SentencePatterns.all.map(\.name)) {
      self.sentences.own = try Self.sentences(sentences)
    }
    if let periods = try top.level("periods") {
      for entry in periods.all {
        guard let period = Period(entry.key) else {
          throw periods.error(entry, .noPeriod(entry.key))
        }
        self.periods[period.label] = try Self.period(entry, in: periods)
      }
    }
  }

  private static func lists(_ level: SettingsReader) throws(InvalidSettings) -> [String: ListName] {
    var lists: [String: ListName] = [:]
    for entry in level.all {
      let names = try SettingsReader(
        entry.value, path: level.path + [entry.key], keys: ["one", "many"])
      guard let one = try names.text("one") else { throw level.error(entry, .missing("one")) }
      guard let many = try names.text("many") else { throw level.error(entry, .missing("many")) }
      lists[entry.key] = ListName(one: one, many: many)
    }
    return lists
  }

  /// Each a meaning, or a meaning with a definition.
  private static func scale(_ level: SettingsReader) throws(InvalidSettings) -> [ScaleTerm] {
    let known =
      Rating.allCases.filter { $0 != .notGiven }.map(\.rawValue) + Stage.allCases.map(\.rawValue)
    var terms: [ScaleTerm] = []
    for entry in level.all {
      var meaning: String?
      var definition: String?
      if case .text = entry.value.content {
        meaning = try level.text(of: entry)
      } else {
        let term = try SettingsReader(
          entry.value, path: level.path + [entry.key], keys: ["meaning", "definition"])
        meaning = try term.text("meaning")
        definition = try term.text("definition")
      }
      guard let meaning else { throw level.error(entry, .missing("meaning")) }
      guard known.contains(meaning) else {
        throw level.error(entry, .unknownValue(meaning, known: known))
      }
      terms.append(ScaleTerm(term: entry.key, meaning: meaning, definition: definition))
    }
    return terms
  }

  private static func implications(
    _ level: SettingsReader
  ) throws(InvalidSettings) -> [Implication] {
    guard let headings = try level.level("implications") else { return [] }
    var implications: [Implication] = []
    for entry in headings.all {
      implications.append(
        Implication(heading: entry.key, paragraphs: try headings.texts(of: entry)))
    }
    return implications
  }

  private static func sentences(
    _ level: SettingsReader
  ) throws(InvalidSettings) -> [String: String] {
    var own: [String: String] = [:]
    for entry in level.all {
      guard let text = try level.text(of: entry) else { continue }
      let known = SentencePatterns.named(entry.key)?.places ?? []
      for case .place(let place) in SentencePatterns.pieces(of: text) where !known.contains(place) {
        throw level.error(entry, .unknownPlace(place, known: known.sorted()))
      }
      guard text.count(where: { $0 == "{" }) == text.count(where: { $0 == "}" }) else {
        throw level.error(entry, .openBrace)
      }
      guard text.split(separator: "**", omittingEmptySubsequences: false).count % 2 == 1 else {
        throw level.error(entry, .oddStars)
      }
      own[entry.key] = text
    }
    return own
  }

  private static func period(
    _ entry: SettingsNode.Entry, in periods: SettingsReader
  ) throws(InvalidSettings) -> PeriodText {
    let level = try SettingsReader(
      entry.value, path: periods.path + [entry.key],
      keys: [
        "meeting", "board", "recommendations", "changes", "lists", "implications", "asked",
        "promises",
      ])
    var text = PeriodText()
    text.meeting = try level.date("meeting")
    text.board = try level.date("board")
    text.recommendations = try level.texts("recommendations")
    text.changes = try level.texts("changes")
    if let lists = try level.level("lists") {
      for list in lists.all { text.lists[list.key] = try lists.texts(of: list) }
    }
    text.implications = try implications(level)
    if let entry = level.entry("asked") { text.asked = try asked(entry, in: level) }
    if let entry = level.entry("promises") { text.promises = try promises(entry, in: level) }
    return text
  }

  private static func asked(
    _ entry: SettingsNode.Entry, in level: SettingsReader
  ) throws(InvalidSettings) -> [Asked] {
    if case .empty = entry.value.content { return [] }
    guard case .list(let nodes) = entry.value.content else {
      throw level.error(entry, .notListOfEntries)
    }
    var asked: [Asked] = []
    for node in nodes {
      let item = try SettingsReader(
        node, path: level.path + [entry.key],
        keys: ["recommendation", "date", "response", "due", "done"])
      guard let recommendation = try item.text("recommendation") else {
        throw level.error(
          SettingsNode.Entry(key: entry.key, line: node.line, value: node),
          .missing("recommendation"))
      }
      asked.append(
        Asked(
          recommendation: recommendation, date: try item.date("date"),
          response: try item.text("response"), due: try item.date("due"),
          done: try item.date("done")))
    }
    return asked
  }

  private static func promises(
    _ entry: SettingsNode.Entry, in level: SettingsReader
  ) throws(InvalidSettings) -> [PromiseAnswer] {
    if case .empty = entry.value.content { return [] }
    guard case .list(let nodes) = entry.value.content else {
      throw level.error(entry, .notListOfEntries)
    }
    var answers: [PromiseAnswer] = []
    for node in nodes {
      let item = try SettingsReader(
        node, path: level.path + [entry.key], keys: ["action", "promise", "answer", "note"])
      let here = SettingsNode.Entry(key: entry.key, line: node.line, value: node)
      guard let action = try item.text("action") else {
        throw level.error(here, .missing("action"))
      }
      guard let word = try item.text("answer") else {
        throw level.error(here, .missing("answer"))
      }
      guard let answer = PromiseAnswer.Answer(rawValue: word) else {
        throw level.error(
          here, .unknownValue(word, known: PromiseAnswer.Answer.allCases.map(\.rawValue)))
      }
      answers.append(
        PromiseAnswer(
          action: action, promise: try item.text("promise"), answer: answer,
          note: try item.text("note")))
    }
    return answers
  }
}
