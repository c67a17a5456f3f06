import PlanModel

/// Tells whether an account gives a reason for being late or off track, in whatever words.
enum Explanation {
  /// Whether it does; where it may well do, it is taken to.
  ///
  /// A few words that only say again that it is late are no reason, nor are those of the action's own name.
  static func isGiven(in update: String, of name: String = "") -> Bool {
    // A short text that tells neither of work nor of lateness may well be the cause.
    if update.utf8.count < 64, !TextBytes.hasDigit(update), !neutral.occur(in: update) {
      return true
    }
    let said = update.utf8.count < 200 ? withoutEmptyPhrases(update) : update
    return tells(causes, said, name) || tells(events, said, name)
      || said.utf8.count >= 48 && restatements.occur(in: said)
  }

  /// Whether one of the phrases occurs that is no more than the action's own name: “rain” of a rain garden.
  private static func tells(_ phrases: Phrases, _ text: String, _ name: String) -> Bool {
    let matches = phrases.all(in: text)
    guard !matches.isEmpty, !name.isEmpty else { return !matches.isEmpty }
    let own = Set(WordList(name).words.map(\.text))
    return matches.contains { match in
      WordList(text.utf8Part(match.start, match.end)).words.contains { !own.contains($0.text) }
    }
  }

  /// Words for work that goes on or was done, for what is to come, and for being late or short.
  private static let neutral = Phrases([
    "meet*", "met", "talk*", "discuss*", "dialogue", "continu*", "work*", "progress*", "plan*",
    "review*", "survey*", "draft*", "complet*", "deliver*", "install*", "launch*", "done",
    "finished", "so far", "to date", "being", "ongoing", "on going", "under way", "underway",
    "in place", "held", "start*", "begun", "began", "begin*", "open*", "appoint*", "award*",
    "agree*", "monitor*", "develop*", "prepar*", "consult*", "engag*", "explor*", "look*",
    "consider*", "fund*", "report*", "delay*", "behind", "late", "later", "slip*", "not", "no",
    "target*", "milestone*", "paid", "joined", "signed", "train*", "fitted", "built", "trees",
    "homes", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "none", "most", "some", "several", "half", "part", "partly", "going well",
    "well", "good", "officers", "team", "awaited", "expected", "due", "will", "to be", "action*",
    "project", "scheme", "programme", "update*", "change*", "risk*", "issue*", "above", "below",
    "see", "tbc", "this", "it has", "it is", "in progress", "support*", "identif*", "seek*",
    "promot*", "encourag*", "assess*", "investigat*", "design*", "stud*", "sited", "placed",
    "put in", "put up", "put out", "laid", "dug", "mapped", "measured", "purchased", "procured",
    "bought", "recruited", "written", "chosen", "picked", "visited", "planted", "sown", "connected",
    "wired", "painted", "printed", "commissioned", "erected", "positioned", "mounted", "poured",
    "marked out", "set up", "set out", "drawn up", "sent", "issued", "circulated", "published",
    "adopted", "approved", "mulched", "cleared", "levelled", "fenced", "surfaced", "resurfaced",
    "insulated", "converted", "replaced", "upgraded", "restored", "switched on", "presented",
    "submitted", "shared", "scoped", "costed", "modelled", "tested", "briefed", "repaired",
    "secured",
  ])

  /// “It will be kept under review” tells of no cause, whatever words it has.
  static func withoutEmptyPhrases(_ update: String) -> String {
    let found = empty.all(in: update)
    guard !found.isEmpty else { return update }
    var text = Array(update.utf8)
    for match in found {
      for place in match.start..<min(match.end, text.count) { text[place] = 0x20 }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The same without a sentence that only says that nothing is there yet: “No vans in place”.
  static func withoutBareReports(_ update: String) -> String {
    withoutEmptyPhrases(update).split(separator: ". ").map(String.init).filter { sentence in
      !(sentence.utf8.count <= 64 && (sentence.hasPrefix("No ") || sentence.hasPrefix("None of "))
        && bare.occur(in: sentence))
    }.joined(separator: " ")
  }

  private static let bare = Phrases([
    "in place", "installed", "fitted", "planted", "delivered", "started", "begun", "completed",
    "built", "opened", "insulated", "held", "made", "trained", "launched", "finished",
  ])

  private static let empty = Phrases([
    "did not take place", "did not happen", "did not go ahead", "did not start", "did not begin",
    "did not open", "did not finish", "didn't happen", "didn't take place", "not take place",
    "was missed", "were missed", "has been missed", "have been missed", "was not met",
    "were not met", "has not been met", "have not been met", "is not expected before",
    "are not expected before", "is not expected until", "are not expected until",
    "not now expected before", "not now expected until", "not expected to finish before",
    "not expected to be finished before", "not expected to be complete before",
    "not expected to be ready before", "each month", "every month", "each week", "every week",
    "each quarter", "every quarter", "this month", "last month", "next month", "per month",
    "this week", "last week", "continue to meet", "continues to meet", "meet regularly",
    "regular meetings", "continue to work with", "continue to talk", "continue to monitor",
    "continues to be monitored", "meetings have been held", "meetings were held",
    "meeting was held", "meeting has been held", "further meeting", "meeting is planned",
    "meetings are planned", "talks have been held", "talks were held", "slower than we would have",
    "slower than planned", "slower than expected", "slower than hoped", "slower than we hoped",
    "slower than we had hoped", "will not be met", "will not meet", "will not now meet",
    "will not be finished", "will not be completed", "will not be complete", "will not be done",
    "will not now be",
    "kept under review", "keep under review", "keeping under review", "keep it under review",
    "keep this under review", "keeping it under review", "keeping this under review",
    "remain under review", "remains under review", "be under review", "under regular review",
    "under constant review", "under continuous review", "progress against",
    "progress is limited", "progress has been limited", "limited progress", "limited update",
    "work required", "actions required", "action required", "as required", "where required",
    "if required", "risk register", "risks are being managed", "risks are managed",
    "risks continue to be", "risks will be", "issues are being", "issues continue to be",
    "not yet been reported", "no update", "no further update",
    "however work continues", "but work continues", "however progress continues",
    "but progress continues", "but work is continuing", "more than", "needs to continue",
    "issues will be", "only an update", "the rest are outstanding", "the others are outstanding",
    "the remainder is outstanding", "one are outstanding", "two are outstanding",
    "three are outstanding", "four are outstanding", "five are outstanding", "six are outstanding",
    "seven are outstanding", "eight are outstanding", "nine are outstanding", "ten are outstanding",
    "against a profile of", "against a forecast of", "against a target of", "against a plan of",
    "against the profile", "against the forecast", "against the target", "against the plan",
    "against profile", "against forecast", "against target", "against plan",
    "against its target", "against an expected", "against a planned", "against an annual target",
    "against the planned", "against the expected",
    "eleven are outstanding", "twelve are outstanding", "0 are outstanding", "00 are outstanding",
    "000 are outstanding", "one is outstanding", "so far",
  ])

  /// Things that happen to a piece of work from outside, told in the past.
  private static let events = Phrases([
    "ended", "ended the", "ended its", "discontinued", "terminated", "resigned", "retired",
    "was sold", "were sold", "has been sold", "dropped out", "backed out", "walked away",
    "stepped down", "moved on", "moved away", "went out of", "ceased", "folded", "wound up",
    "was damaged", "were damaged", "stolen", "vandalis*", "burst", "doubled", "trebled", "rose by",
    "has risen", "have risen", "went up", "gone up", "increased by", "took longer",
    "taken longer", "longer than", "higher than", "maternity", "paternity", "secondment",
    "seconded", "redeployed", "diverted to", "called in", "judicial review", "public inquiry",
    "inspector", "archaeolog*", "asbestos", "contaminat*", "bats", "newts", "nesting",
    "subsidence", "unsafe", "too expensive", "cost more", "costs more", "came in above",
    "came in over", "above the budget", "no suitable", "not suitable", "unsuitable",
    "did not", "has not been able", "was not able", "were not able", "turned out", "storm*",
    "drought", "fell through", "pulled", "recalled", "faulty", "failure", "fault", "faults",
    "defect*", "broken", "wet", "dry", "frost", "snow", "heatwave", "strike",
    "industrial action", "election", "purdah", "reorganisation", "moratorium", "freeze", "frozen",
    "embargo", "abandoned", "suspended", "no successor", "left in", "left the",
    "scrapped", "reallocated", "withdrawn", "wound down", "changed its", "changed their",
    "changed the", "was refused", "were refused", "granted to", "went to another", "lapsed",
  ])

  /// Ratings that speak of a risk only.
  static let mild = Phrases([
    "amber", "risk", "review", "watch", "concern*", "some", "slight*", "minor", "caution",
  ])

  /// Words of a longer text that may well tell the cause.
  static let hints = Phrases([
    "not", "no", "none", "found", "back", "week", "weeks", "month", "months", "need*", "lost",
    "held up", "held back", "held by", "held at the", "held while", "held until", "held pending",
    "is held", "are held", "being held",
    "wait*", "weather", "ill", "strike", "without", "high", "higher", "rose", "rising", "lower",
    "new date", "revised", "forecast", "must", "has to", "have to", "had to", "changed", "asked",
    "missing", "strengthen*", "contaminat*", "asbestos", "unsound", "damage*", "challenge*",
  ])

  /// Where the reason is given elsewhere in the paper.
  static let pointsElsewhere = Phrases([
    "see exceptions", "see exception", "see above", "see below", "see report", "see narrative",
    "see section", "see appendix", "see paragraph", "see note", "see para", "see paras", "see item",
    "see covering report", "not confirmed", "no decision",
  ])

  private static let restatements = Phrases([
    "delay*", "behind", "slipp*", "late", "postponed", "pushed back", "put back", "moved to",
    "deferred",
  ])

  private static let causes = Phrases([
    "delayed by", "delayed while", "delayed pending", "delayed after", "delay in", "delay to",
    "delay with", "delay at", "delays in", "delays to", "delays with", "delays at", "delays from",
    "behind because", "slipped because", "late because", "late delivery",
    "due to", "because", "owing to", "as a result of", "caused by", "lack of", "limited",
    "shortage", "awaiting", "cannot", "could not", "unable", "paused", "however", "but", "although",
    "withdr*", "not enough", "insufficient", "pending", "dependent on",
    "depends",
    "constraint*", "challeng*", "difficult*", "barrier*", "unsuccessful", "risk*", "cost of",
    "costs",
    "capacity", "resource*", "cancelled", "failed", "until", "needs", "waiting",
    "yet to",
    "not yet", "problem*", "issue", "issues", "uncertain*", "closed", "left", "vacan*", "fire",
    "floods",
    "flooded", "flooding", "flood damage", "flood in",
    "overspen*", "price*", "later than", "only", "fewer", "fell", "against",
    "cut", "killed", "slow*", "stopped", "more than", "short of", "refused", "lost", "broke*",
    "no longer", "in administration", "into administration", "liquidation", "insolven*",
    "outstanding", "not successful", "not secured", "not available", "unavailable", "not approved",
    "not received", "not agreed", "not granted", "not able", "not possible", "not enough",
    "no funding",
    "no budget", "no response", "no bids", "no tenders", "reject*", "declin*", "turned down",
    "object*", "appeal*", "dispute*", "legal*", "sick*", "absen*", "shortfall*", "gap", "gaps",
    "pressure*", "inflation", "covid*", "pandemic", "pulled out", "withheld", "missed", "expired",
    "has ended", "ran out", "run out", "require*", "subject to", "on hold", "under review",
    "error*",
    "overr*", "over budget", "too few", "too high", "too small", "staff turnover", "restructur*",
    "supply chain*", "lead time*", "despite", "unless", "blocked", "obstacle*", "complex*",
    "re procur*", "retender*", "re tender*", "short supply", "smaller than", "lower than",
    "than planned", "than expected", "not signed", "still not", "so that", "while the",
    "has to wait",
    "held up", "overtaken", "taken up", "poorly attended", "not responded", "no reply", "withheld",
    "no bidder", "no bidders", "out of reach", "out of business", "would take", "went under",
    "has gone", "have gone", "gone from", "quit", "departed", "on leave", "long term leave",
    "will not", "would not", "does not", "do not", "hardly", "barely", "scarcely", "twice",
    "came in at", "quote", "quotes", "dearer", "expensive", "afford*", "rent", "fee", "fees",
    "stuck", "backlog", "queue", "queues", "bottleneck", "in the way", "badger*", "bats", "newt*",
    "nest*", "roots", "protected", "rain", "snow", "storm*", "mud", "high winds", "was found",
    "were found", "found that", "found to", "discovered", "revealed", "came to light",
    "meant that", "means that", "meant", "led to", "forced", "prevented", "halted", "hampered",
    "hindered", "affected", "hit by", "setback*", "set back", "disrupt*", "interrupt*", "clash*",
    "conflict*", "competing", "mistake*", "fault*", "damp", "damage*", "leak*", "crack*",
    "rotten", "broken", "theft", "stole*", "vandal*", "asbestos", "contaminat*", "doubled",
    "out of order", "taken over", "stood down", "written off", "rained", "crash*", "accident*",
    "lose", "loses", "losing", "want", "turned it down", "turned us down", "no good",
    "jury", "unwilling", "reluctan*", "hesitat*", "strike", "strikes", "ban", "banned",
    "can't", "couldn't", "won't", "wouldn't", "doesn't", "isn't enough", "aren't enough",
    "let us down", "let down by", "had to", "short staffed", "short of staff", "understaffed",
    "nobody", "no one", "no volunteers", "no takers", "no interest", "little interest",
    "low interest", "no demand", "low demand", "low take up", "illness", "unwell", "weather",
    "ground conditions", "waterlogged", "too wet", "arrived", "came late", "started late",
    "said no", "says no", "said that", "says that", "told us", "asked us", "wants", "disagree*",
    "busy", "other work", "other priorities", "diverted", "stretched", "moved to other",
    "missed as", "late as", "behind as", "slipped as", "delayed as", "as there", "as our", "as we",
    "as they", "as the", "as it", "given the", "owed to", "thanks to", "stems from",
    "comes from", "follows the", "following the", "in the way", "overspent", "used up", "spent",
    "not found", "couldn't find", "nowhere", "no longer willing", "said they", "say they",
    "asked for", "asked to see", "held at the", "held by the", "held back", "quarantine",
    "is with the", "are with the",
    "is with our", "on order",
    "gone bust", "wrong", "wrongly", "mistakenly", "too", "collapse*", "after", "took", "so",
    "was down", "were down", "redone",
    "wanted",
  ])
}
