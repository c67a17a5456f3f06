/// What the words that councils use mean on the common scales, where their key does not say better.
public enum CommonScale {
  /// The raw value of the scale's case that a term means; nil where the words do not tell.
  ///
  /// What the key says of the term is read only when the term alone is new.
  public static func canonical(
    of term: String, definition: String? = nil, kind: LegendTerm.Kind
  ) -> String? {
    switch kind {
    case .stage:
      // "Live (finished and saving carbon)": what is over is over, whatever the word.
      if stage(of: term) == .delivery, let definition,
        let said = stage(of: definition) ?? stage(ofFirst: definition), said.isEnded
      {
        return said.rawValue
      }
      return
        (stage(of: term)
        ?? definition.flatMap { stage(of: $0) ?? stage(ofFirst: $0) ?? stageOfDefinition($0) })?
        .rawValue
    case .rating:
      return (rating(of: term, definition: definition))?.rawValue
    case .role: return (role(of: term) ?? definition.flatMap(roleOfDefinition))?.rawValue
    case .level:
      guard let bands = BandParser.levels(in: term), bands.count == 1 else { return nil }
      return bands[0].rawValue
    case .timescale:
      guard let bands = BandParser.timescales(in: term), bands.count == 1 else { return nil }
      return bands[0].rawValue
    case .element: return nil
    }
  }

  /// The stage a single term names.
  public static func stage(of term: String) -> Stage? {
    guard term.utf8.count <= 48 else { return nil }
    let word = Legend.folded(term)
    if let exact = stageWords[word] { return exact }
    // "Completed in May", "Complete ahead of time": what follows says when.
    let words = word.split(separator: " ", maxSplits: 2)
    if words.count >= 2, ["complete", "completed"].contains(words[0]),
      ["in", "on", "ahead", "early", "since", "during"].contains(words[1])
    {
      return .complete
    }
    let length = word.utf8.count
    guard length >= 6, length <= 24 else { return nil }
    let first = word.utf8.first
    let last = word.utf8.last
    return longStageWords.first {
      // One slip leaves the first letter or the last.
      abs($0.word.utf8.count - length) <= 1
        && ($0.word.utf8.first == first || $0.word.utf8.last == last)
        && EditDistance.between($0.word, word, atMost: 1) != nil
    }?.stage
  }

  /// The words that a slip may be mended to, in an order of their own: of several as near, the same
  /// one is taken in every run.
  private static let longStageWords = stageWords.filter { $0.key.utf8.count >= 6 }
    .map { (word: $0.key, stage: $0.value) }
    .sorted { ($0.word.utf8.count, $0.word) < ($1.word.utf8.count, $1.word) }

  private static let stageWords: [String: Stage] = {
    let words: [(Stage, String)] = [
      (
        .notStarted,
        "not started|not yet started|to start|planned|pending|not begun|to do|yet to start|"
          + "not commenced|not yet commenced|yet to commence|to be started|to commence|scheduled|"
          + "no progress|not yet begun|proposed"
      ),
      (
        .discovery,
        "discovery|discover|decide|scoping|research|idea|concept|feasibility|investigation|explore|"
          + "being investigated|under investigation|being explored"
      ),
      (
        .design,
        "design|define|develop|development|planning|design and planning|procurement|"
          + "planning and development|developing|designing|preparing|mobilising"
      ),
      (
        .delivery,
        "delivery|deliver|deploy|deployment|in progress|progress|underway|under way|started|"
          + "implementation|implementing|delivering|active|live|ongoing|on going|in delivery|"
          + "progressing|commenced|being delivered|partially complete|partly complete|part complete|"
          + "nearing completion|nearly complete|work in progress|wip|begun|partially completed|"
          + "in train|in hand|continuing|being implemented|mostly complete|mostly completed|"
          + "largely complete|substantially complete|continuous|doing|on the go|being done"
      ),
      (
        .complete,
        "complete|completed|done|finished|achieved|delivered|competed|action complete|"
          + "fully complete|now complete|action completed|implemented|fully implemented|concluded|100|100 complete"
      ),
      (
        .closed,
        "closed|close|ended|cancelled|canceled|stopped|withdrawn|abandoned|superseded|archived|"
          + "merged|replaced|combined|not taken forward|not being taken forward|dropped|rejected|no longer required|not proceeding|no longer proceeding|discontinued|removed|terminated"
      ),
      (.onHold, "on hold|hold|paused|deferred|suspended|stalled|parked|postponed"),
      (
        .businessAsUsual,
        "business as usual|bau|embedded|mainstreamed|now business as usual"
      ),
    ]
    var table: [String: Stage] = [:]
    for (stage, list) in words {
      for word in list.split(separator: "|") { table[String(word)] = stage }
    }
    return table
  }()

  /// The stage that a definition names before its first comma: "done; the measure has been met".
  private static func stage(ofFirst definition: String) -> Stage? {
    let clause = definition.prefix { !",;:(".contains($0) }
    // "delivered and closed", "finished and part of everyday work"
    if let mark = clause.firstRange(of: " and "),
      let first = stage(of: String(clause[..<mark.lowerBound])), first.isEnded
    {
      return first
    }
    if let said = stage(said: String(clause)) { return said }
    return clause.endIndex == definition.endIndex ? nil : stage(of: String(clause))
  }

  /// What "action delivered" and "the work is now finished" say without their first words.
  private static func stage(said clause: String) -> Stage? {
    let words = Legend.folded(clause).split(separator: " ")
    let rest = words.drop { fillers.contains(String($0)) }
    guard rest.count < words.count, (1...3).contains(rest.count) else { return nil }
    return stageWords[rest.joined(separator: " ")]
  }

  private static let fillers: Set = [
    "the", "this", "action", "actions", "project", "task", "work", "scheme", "commitment", "all",
    "is", "was", "has", "been", "have", "now", "already", "fully", "successfully",
  ]

  private static func stageOfDefinition(_ definition: String) -> Stage? {
    let text = definition.lowercased()
    let signs: [(String, Stage)] = [
      ("not started", .notStarted), ("not finished", .delivery), ("not yet finished", .delivery),
      ("not complete", .delivery), ("unfinished", .delivery),
      ("not yet", .notStarted), ("no work has", .notStarted),
      ("been finished", .complete), ("been completed", .complete), ("is finished", .complete),
      ("is complete", .complete), ("business as usual", .businessAsUsual),
      ("incomplete", .closed), ("no longer", .closed), ("not to pursue", .closed),
      ("not be pursued", .closed), ("not being pursued", .closed), ("not go ahead", .closed),
      ("not going ahead", .closed), ("not being taken", .closed), ("not be taken", .closed),
      ("given up", .closed), ("not begun", .notStarted), ("yet to ", .notStarted),
      ("planned for", .notStarted), ("made a start", .delivery), ("has begun", .delivery),
      ("have begun", .delivery),
      ("paused", .onHold),
      ("on hold", .onHold), ("fact finding", .discovery), ("early concept", .discovery),
      ("feasibility", .discovery), ("research", .discovery), ("being delivered", .delivery),
      ("executing", .delivery), ("have started", .delivery), ("has started", .delivery),
      ("planning it", .design), ("are planning", .design), ("under way", .delivery),
      ("underway", .delivery),
      ("plan for delivery", .design), ("design", .design), ("procurement", .design),
      ("concluded", .complete), ("finding out", .discovery), ("explor", .discovery),
      ("working out", .design), ("contracts", .design), ("preparing", .design),
      ("going on", .delivery), ("being done", .delivery), ("implement", .delivery),
      ("carried out", .delivery), ("in progress", .delivery), ("stopped", .closed),
      ("has been done", .complete), ("finished", .complete), ("been delivered", .complete),
      ("been achieved", .complete), ("fully delivered", .complete),
    ]
    return signs.first { text.contains($0.0) }?.1
  }

  /// The rating a term names, and what its definition makes of it.
  ///
  /// A term's own words weigh first ("Major delay" is bad whatever dates its definition names); what a
  /// colour means the definition says before what colours usually mean, unless it only promises that
  /// things will be good again.
  public static func rating(of term: String, definition: String? = nil) -> Rating? {
    guard term.utf8.count <= 48 else { return nil }
    let word = ratingWord(of: term)
    guard let definition else { return ratingWords[word] ?? mix(term) }
    let phrase = RatingPhrase(term)
    let worded = bareSigns.contains(word) ? nil : ratingWords[word] ?? phrase?.rating
    // A name before what it means ("On course: will be done by the date") says it in a word.
    let name = definition.prefix { $0 != ":" }
    if name.endIndex != definition.endIndex, worded == nil {
      if let named = ratingWords[ratingWord(of: String(name))] { return named }
      if stage(of: String(name)) != nil { return nil }
    }
    let usual = ratingWords[word] ?? mix(term)
    // "Dropped: will not be delivered" says how far it is, and nothing of how well it goes.
    if worded == nil, usual == nil, stage(of: term)?.isEnded == true { return nil }
    if worded == nil, usual == nil, let meant = ratingWords[ratingWord(of: definition)] {
      return meant
    }
    if let said = saidRating(in: definition) {
      guard let worded else { return weighed(usual, against: said) }
      // Of two that are both bad a milder or graver definition tells which, unless the term does.
      let isAlike = worded != .onTrack && said.rating != .onTrack && said.rating.order != nil
      return worded.order != nil && isAlike && phrase?.isGraded != true ? said.rating : worded
    }
    if let worded { return worded }
    // “Green: complete, Red: not started” tell how far an action is, and nothing of how well.
    let plain = definition.prefix { $0 != "(" && $0 != "," && $0 != ";" }
    return stage(of: String(plain)) == nil ? usual : nil
  }

  /// What a colour means that its definition says something of: that, unless it is the opposite of what
  /// the colour usually means and said by the way ("Amber: work to bring it back on track").
  private static func weighed(
    _ usual: Rating?, against said: (rating: Rating, isFirst: Bool)
  ) -> Rating {
    guard let usual, usual.order != nil, said.rating.order != nil, !said.isFirst else {
      return said.rating
    }
    return (usual == .onTrack) == (said.rating == .onTrack) ? said.rating : usual
  }

  /// Terms that say nothing by themselves: colours, letters and words with other uses.
  private static let bareSigns: Set = [
    "green", "amber", "orange", "yellow", "red", "grey", "g", "a", "r", "review", "action", "watch",
    "future", "good", "issues", "",
  ]

  /// "Amber/Green": of two ratings the worse.
  private static func mix(_ term: String) -> Rating? {
    guard term.utf8.count <= 16, term.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let parts = term.split(separator: "/").map { ratingWords[ratingWord(of: String($0))] }
    guard parts.count == 2, let one = parts[0], let other = parts[1], let first = one.order,
      let second = other.order
    else { return nil }
    return first < second ? one : other
  }

  /// Whether a term is one that ratings are printed in, colours without a verdict of their own
  /// among them: what blue, white or black means only a key can say.
  public static func isRatingTerm(_ term: String) -> Bool {
    guard term.utf8.count <= 48 else { return false }
    let word = ratingWord(of: term)
    return ratingWords[word] != nil || plainColours.contains(word)
  }

  private static let plainColours: Set = ["blue", "white", "black", "purple", "b", "w"]

  private static func ratingWord(of term: String) -> String {
    let word = Legend.folded(Legend.abbreviated(term)?.name ?? term)
    guard word.isEmpty else { return word }
    return term.unicodeScalars.lazy.compactMap { signs[$0] }.first ?? ""
  }

  /// The signs that stand for a colour where a cell holds no word.
  private static let signs: [Unicode.Scalar: String] = [
    "🟢": "green", "✅": "green", "🟡": "amber", "🟠": "amber", "🔴": "red", "🔵": "blue",
    "⚪": "white", "⚫": "black", "🟣": "purple", "🟩": "green", "🟨": "amber", "🟧": "amber",
    "🟥": "red", "🟦": "blue", "⬜": "white", "⬛": "black",
  ]

  private static let ratingWords: [String: Rating] = {
    let words: [(Rating, String)] = [
      (
        .onTrack,
        "green|good|on track|on target|on time|g|on schedule|achieving|on course|progressing well|"
          + "good progress|ahead of schedule|as planned|to plan|on plan|no issues|no concerns|"
          + "going well|ahead of target|ahead of plan|above target|on track for delivery|on track to deliver|on programme"
      ),
      (
        .atRisk,
        "amber|orange|yellow|review|at risk|a|some risk|slightly off track|minor issues|"
          + "slightly behind|slightly behind schedule|some issues|some concerns|some delay|"
          + "some delays|minor delay|minor delays|slight delay|slight delays|at risk of delay|"
          + "watch|slow progress|limited progress|slipped|slipping|some slippage|slippage|minor concerns|issues"
      ),
      (
        .offTrack,
        "red|action|off track|r|off target|behind|behind schedule|significantly off track|delayed|"
          + "not on track|not on target|overdue|significant issues|major issues|significant delay|"
          + "significant delays|major delay|major delays|serious issues|significant concerns|missed|"
          + "significantly behind|significantly behind schedule|severely delayed|late|off course|"
          + "off schedule|not on schedule|"
          + "behind target|behind plan|behind programme|below target|off programme|well behind"
      ),
      (
        .notDue,
        "not due|not yet due|not due yet|not started yet|future|starts later|action not yet due|action not due"
      ),
      (.notRated, "not rated|n r|n a|na|not applicable|no rating|grey"),
    ]
    var table: [String: Rating] = [:]
    for (rating, list) in words {
      for word in list.split(separator: "|") { table[String(word)] = rating }
    }
    return table
  }()

  /// What a definition says of how well things go, and whether it begins with that.
  private static func saidRating(in definition: String) -> (rating: Rating, isFirst: Bool)? {
    let text = definition.lowercased()
    let signs: [(String, Rating)] = [
      ("significantly off", .offTrack), ("unlikely", .offTrack), ("very likely", .onTrack),
      ("highly likely", .onTrack), ("no longer be", .offTrack),
      ("will not be", .offTrack), ("not expect", .offTrack), ("can't go on", .offTrack),
      ("can’t go on", .offTrack), ("cannot go on", .offTrack), ("without help", .offTrack),
      ("can't proceed", .offTrack), ("cannot proceed", .offTrack), ("may not be", .atRisk),
      ("might not be", .atRisk), ("could be late", .atRisk), ("might be late", .atRisk),
      ("slower than", .atRisk), ("slower or", .atRisk), ("harder than", .atRisk),
      ("not sure", .atRisk), ("seriously", .offTrack), ("not yet due", .notDue),
      ("not due", .notDue), ("not rated", .notRated), ("not applicable", .notRated),
      ("some delivery off", .atRisk), ("some risk", .atRisk), ("in doubt", .atRisk),
      ("slightly", .atRisk), ("by less than", .atRisk),
      ("recover", .atRisk), ("being managed", .atRisk), ("at risk", .atRisk), ("minor", .atRisk),
      ("some delay", .atRisk), ("may be late", .atRisk), ("may miss", .atRisk),
      ("could miss", .atRisk), ("might miss", .atRisk), ("may be missed", .atRisk),
      ("could be missed", .atRisk), ("will miss", .offTrack), ("will be missed", .offTrack),
      ("on track", .onTrack), ("on target", .onTrack), ("in line with", .onTrack),
      ("on schedule", .onTrack), ("on course", .onTrack), ("as planned", .onTrack),
      ("as hoped", .onTrack), ("as we hoped", .onTrack),
      ("progressing well", .onTrack), ("expected to be met", .onTrack),
      ("expect to meet", .onTrack), ("expected to meet", .onTrack), ("off track", .offTrack),
      ("behind", .offTrack), ("significant", .offTrack),
      ("major", .offTrack), ("some issue", .atRisk), ("some concern", .atRisk),
    ]
    for (sign, rating) in signs {
      guard let range = text.firstRange(of: sign) else { continue }
      let before = text[..<range.lowerBound]
      let isFirst = before.split(separator: " ").count <= 3 && !before.contains("back")
      guard rating == .onTrack, isDenied(before) else { return (rating, isFirst) }
      return (.offTrack, isFirst)
    }
    return nil
  }

  /// Whether what follows a text is denied by its last words: "is not", "is no longer", "cannot be".
  private static func isDenied(_ text: Substring) -> Bool {
    text.split { !($0.isLetter || "'’".contains($0)) }.suffix(2).contains {
      ["not", "never", "cannot", "longer", "isn't", "isn’t", "neither", "nor"].contains($0)
    }
  }

  private static func roleOfDefinition(_ definition: String) -> Role? {
    let text = definition.lowercased()
    let signs: [(String, Role)] = [
      ("lobb", .influence), ("influenc", .influence), ("advoca", .influence),
      ("call on", .influence), ("enabl", .partner), ("support", .partner), ("facilitat", .partner),
      ("partner", .partner), ("deliver", .lead), ("direct", .lead), ("lead", .lead),
      ("own ", .lead), ("control", .lead),
    ]
    return signs.first { text.contains($0.0) }?.1
  }

  /// The council's role that a term names.
  public static func role(of term: String) -> Role? {
    guard term.utf8.count <= 48 else { return nil }
    return switch Legend.folded(term) {
    case "lead", "leader", "deliver", "direct", "own", "control", "council led": .lead
    case "ask", "partner", "support", "enable", "enabler", "work with partners", "facilitate",
      "collaborate", "convene", "with partners":
      .partner
    case "influence", "lobby", "advocate", "call on government", "influencer", "advocacy":
      .influence
    default: nil
    }
  }
}
