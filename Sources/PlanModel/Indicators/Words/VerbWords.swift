/// Words that say that something was done, is to be done or was only thought about.
enum VerbWords {
  /// What plans do to things that can be counted, as it stands after "to".
  private static let deeds: Set<String> = [
    "achieve", "add", "adopt", "advise", "appoint", "assist", "attend", "attract", "audit", "avoid",
    "award", "benefit", "build", "buy", "capture", "collect", "commission", "complete", "connect",
    "convert", "create", "cut", "decarbonise", "deliver", "deploy", "distribute", "divert",
    "donate",
    "electrify", "employ", "engage", "enhance", "enrol", "establish", "expand", "fit", "fund",
    "generate", "give", "grow", "have", "heat", "help", "hold", "host", "improve", "increase",
    "insulate", "install", "introduce", "invest", "involve", "issue", "join", "launch", "lease",
    "lower", "maintain", "make", "manage", "offset", "open", "operate", "pilot", "plant", "power",
    "procure", "produce", "protect", "provide", "publish", "purchase", "reach", "receive",
    "recruit",
    "recycle", "reduce", "refurbish", "register", "remove", "repair", "replace", "restore",
    "retrofit", "reuse", "roll", "run", "save", "secure", "sell", "serve", "sign", "source",
    "sponsor", "supply", "support", "swap", "switch", "target", "test", "train", "transform",
    "treat", "upgrade", "use", "visit", "train", "hit", "meet", "raise", "double", "ensure",
    "construct", "place", "bring", "enable", "offer", "store", "sequester", "save", "attain",
  ]
  private static let irregularPast: Set<String> = [
    "sold", "built", "held", "run", "made", "given", "bought", "grown", "put", "taken", "met",
    "sent", "cut", "spent", "driven", "ridden", "lent", "hit", "won", "got", "had", "gave", "took",
    "grew", "brought", "saw", "seen", "began", "kept", "laid",
  ]
  /// In form a verb's past or present, and no deed that is counted.
  private static let noDeeds: Set<String> = [
    "identified", "reviewed", "considered", "explored", "examined", "assessed", "shortlisted",
    "short-listed", "proposed", "discussed", "mentioned", "investigated", "scoped", "needed",
    "required", "based", "related", "existing", "remaining", "including", "following", "during",
    "regarding", "being", "having", "concerning", "according", "planned", "expected", "listed",
    "covered", "estimated", "indeed", "need", "seed", "speed", "feed", "exceed", "proceed", "red",
    "hundred", "shared", "limited", "united", "said", "agreed", "noted", "selected", "prioritised",
    "considering", "reviewing", "examining", "exploring", "investigating", "identifying", "used",
    "using", "covering", "across", "spring", "bring", "thing", "building", "housing", "planning",
    "funding", "training", "parking", "lighting", "heating", "cycling", "walking", "meeting",
    "over-arching", "outstanding", "named", "led", "due", "located", "involved", "affected",
    "approved", "submitted", "applied", "earmarked", "allocated", "valued", "priced", "costed",
    "aged", "sized", "combined", "increased", "mixed", "detailed", "dedicated", "outlined",
    "bid", "bidding", "seeking", "sought", "awarding", "spending", "lasting", "scheduled",
  ]

  private static let gerundsThatAreNouns: Set<String> = [
    "building", "housing", "planning", "funding", "training", "parking", "lighting", "heating",
    "cycling", "walking", "meeting", "thing", "spring", "morning", "evening",
  ]

  /// "planted", "sold".
  static func isPast(_ word: String) -> Bool {
    if irregularPast.contains(word) { return true }
    return word.hasSuffix("ed") && word.count > 3 && !noDeeds.contains(word)
  }

  /// "planting"; not "building", which is a thing more often.
  static func isGerund(_ word: String) -> Bool {
    word.hasSuffix("ing") && word.count > 5 && !noDeeds.contains(word)
      && !gerundsThatAreNouns.contains(word)
  }

  /// "plant", as it stands in an order or after "to".
  static func isDeed(_ word: String) -> Bool { deeds.contains(word) }

  private static let deedStems = Set(deeds.map { WordStem.stem($0) })

  /// A noun that says what was done: "installations", "connections".
  static func isOfDeed(_ noun: String) -> Bool {
    ["tions", "sions", "ments", "tion", "sion", "ment"].contains(where: noun.hasSuffix)
      && deedStems.contains(WordStem.stem(noun))
  }

  /// "plants", "delivers", of one who does it now.
  static func isPresent(_ word: String) -> Bool {
    word.hasSuffix("s")
      && (deeds.contains(String(word.dropLast()))
        || word.hasSuffix("es") && deeds.contains(String(word.dropLast(2))))
  }

  /// "identified", "15 sites reviewed": a count of what was looked at.
  static func isThought(_ word: String) -> Bool {
    noDeeds.contains(word) && (word.hasSuffix("ed") || word.hasSuffix("ing") || word == "sought")
      && !gerundsThatAreNouns.contains(word)
  }
}
