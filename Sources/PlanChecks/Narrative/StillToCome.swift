/// Words by which an account owns that a step is still to be taken.
enum StillToCome {
  /// All that may stand in the account of an action that is marked complete.
  static let phrases = Phrases(
    plain + perhaps + put + late + unready + next + owed + goes)

  /// Those that leave no doubt, wherever they stand: “has still to be signed”.
  static let late =
    [
      "still has to be", "still have to be", "has still to be", "have still to be",
      "still needs to be", "still need to be", "has yet to be", "have yet to be", "is yet to be",
      "are yet to be", "remains to be", "is still to be", "are still to be",
      "still to be", "will follow in", "will follow over", "will follow when", "will follow once",
    ]
    + [
      "have still to", "has still to", "still has to", "still have to", "have yet to", "has yet to",
    ]
    .flatMap { head in
      [
        "complete", "finish", "deliver", "install", "open", "agree", "adopt", "publish", "sign",
        "submit", "start", "begin", "move", "join", "send", "reply", "provide", "approve", "do",
        "make", "fit", "connect", "plant",
      ].map { "\(head) \($0)" }
    }

  /// What waits for others: “is waiting for the network operator”.
  private static let perhaps = [
    "is waiting for", "are waiting for", "is now waiting for", "are now waiting for",
    "we're waiting for", "is waiting on", "are waiting on", "is currently waiting for",
    "are currently waiting for", "is awaiting", "are awaiting", "is now awaiting",
    "are now awaiting", "should be finished", "should be completed", "should be in place by",
    "is being amended", "are being amended", "is being redrafted",
  ]

  /// “Sign-off is outstanding”, “it cannot be switched on until”.
  private static let unready: [String] = {
    let steps = [
      "sign off", "certification", "connection", "approval", "consent", "commissioning", "testing",
      "handover", "adoption", "agreement", "licence", "permission", "installation",
    ]
    let verbs = [
      "be used", "be switched on", "be opened", "open", "start", "begin", "be finished",
      "be completed", "be installed", "be connected", "be fitted", "be commissioned", "go live",
      "be published", "be signed off", "be adopted",
    ]
    let ordinals = ["second", "third", "fourth", "fifth", "sixth", "last", "other", "final"]
    let states = [
      "on hold", "waiting", "delayed", "awaiting", "paused", "not yet", "due in", "due by",
    ]
    return steps.flatMap { step in
      ["is outstanding", "is still outstanding", "remains outstanding"].map { "\(step) \($0)" }
    } + verbs.map { "cannot \($0) until" }
      + ordinals.flatMap { one in states.map { "the \(one) is \($0)" } }
  }()

  /// “Will be put up in the spring”, “adoption follows”.
  private static let next: [String] = {
    let deeds = [
      "put up", "put in", "planted", "laid", "sown", "built", "erected", "dug", "painted", "hung",
    ]
    return deeds.flatMap { deed in
      ["in", "by", "this", "next", "over", "during"].map { "will be \(deed) \($0)" }
    } + ["in", "this", "next", "over", "during"].map { "will be done \($0)" }
      + ["adoption", "publication", "approval", "installation"].map { "\($0) follows" } + [
        "consultation ends in", "consultation ends on", "consultation closes in",
        "consultation closes on", "consultation runs until", "consultation is open until",
        "has to go to", "have to go to", "must go to", "needs to go to", "has to be approved",
        "has to be agreed", "has to be signed", "have to be approved", "before it can be",
        "before they can be", "follows once", "follow once", "follows when", "follow when",
        "follows in the", "follow in the", "follows next", "follow next",
      ]
  }()

  /// “Now to be redrafted”, “the contract has to be let”.
  private static let owed: [String] = {
    let steps = [
      "redrafted", "rewritten", "redrawn", "redesigned", "written up", "let", "drawn up",
      "tendered", "retendered", "put to", "taken to", "brought to", "found", "chosen", "appointed",
      "recruited", "commissioned", "signed",
    ]
    // What “has to be fitted” may be a rule for all time; what is “now to be fitted” is a step.
    let deeds =
      steps + [
        "drafted", "written", "bought", "ordered", "built", "fitted", "installed", "connected",
        "laid", "finished", "completed", "delivered", "opened", "costed", "adopted", "published",
      ]
    let now = ["now to be", "has now to be", "have now to be", "now has to be", "now have to be"]
    let heads = ["is to be", "are to be", "has to be", "have to be", "needs to be", "need to be"]
    return now.flatMap { head in deeds.map { "\(head) \($0)" } }
      + heads.flatMap { head in steps.map { "\(head) \($0)" } }
  }()

  /// “Goes to its cabinet in May”.
  private static let goes: [String] = {
    let bodies = [
      "its cabinet", "their cabinet", "our cabinet", "the cabinet", "its committee",
      "their committee", "our committee", "its full council", "their full council",
      "our full council", "its members", "their members", "our members", "its board",
      "their board", "our board", "their councils", "their cabinets",
    ]
    return ["goes to", "go to", "will go to", "is to go to", "are to go to", "is due to go to"]
      .flatMap { verb in bodies.map { "\(verb) \($0)" } }
  }()

  /// “Will be put to members”: a decision that is not made.
  private static let put: [String] = {
    let bodies = [
      "cabinet", "committee", "council", "full council", "members", "the board", "board",
      "the executive", "executive", "the cabinet", "the committee", "the combined authority",
      "the full council", "the working group", "the parish council", "the town council",
    ]
    return [
      "will be put to", "will be brought to", "is to be put to", "is to go to", "will go before",
    ]
    .flatMap { verb in bodies.map { "\(verb) \($0)" } }
  }()

  private static let plain = [
    "subject to approval", "subject to final approval", "subject to formal approval",
    "subject to cabinet", "subject to committee", "subject to council", "subject to sign off",
    "subject to final sign off", "subject to agreement", "subject to adoption",
    "subject to funding",
    "subject to consultation", "awaiting approval", "awaiting final approval", "awaiting sign off",
    "awaiting adoption", "awaiting publication", "awaiting funding", "awaiting a decision",
    "awaiting decision", "awaiting confirmation", "awaiting cabinet", "awaiting committee",
    "pending approval", "pending final approval", "pending sign off", "pending adoption",
    "pending publication", "pending a decision", "to be approved", "to be adopted",
    "to be signed off", "to be published", "to be launched", "to be finalised", "to be agreed",
    "yet to be approved", "yet to be adopted", "yet to be published", "yet to be completed",
    "yet to be launched", "yet to be signed off", "yet to be finalised", "yet to be agreed",
    "not yet complete", "not yet completed", "not yet finished", "not yet approved",
    "not yet adopted", "not yet published", "not yet launched", "not yet signed off",
    "will be approved", "will be adopted", "will be published", "will be launched",
    "will be officially launched", "will be formally launched", "will be signed off",
    "will be finalised", "will be completed", "will be submitted", "will be presented to cabinet",
    "will be considered by cabinet", "will be considered by committee", "will go to cabinet",
    "will go to committee", "goes to cabinet", "due to be approved", "due to be adopted",
    "due to be published", "due to be launched", "due to be completed", "due to be finalised",
    "expected to be approved", "expected to be adopted", "expected to be published",
    "expected to be completed", "is being finalised", "are being finalised",
    "is still a draft", "are still a draft", "still in draft", "adoption is expected",
    "adoption by cabinet is expected", "adoption by council is expected", "publication is expected",
    "completion is expected", "approval is expected", "launch is expected", "opening is expected",
    "sign off is expected", "commissioning is expected",
    "nearing completion", "nearly finished", "almost finished",
    "not quite finished", "will open on", "will be changed over", "will be switched over",
    "still run on", "still runs on", "go in during", "goes in during", "go in over", "goes in over",
    "expects to deliver", "expect to deliver", "expects delivery", "is to be delivered",
    "are to be delivered", "will arrive in", "arrives in", "arrive in",
    "nearly complete", "almost complete", "the remainder will", "remainder to be",
    "remainder are to",
    "remainder is to", "the rest will", "the rest are to", "the rest is to", "the others will",
    "the other will", "the last will", "the second will", "the third will", "the fourth will",
    "will follow in", "will follow once", "will follow when", "will follow after", "are to follow",
    "is programmed for", "are programmed for", "will come to cabinet", "will come to committee",
    "will come to council", "comes to cabinet in", "are on order", "is on order",
    "is still on order",
    "are still on order", "still to do", "left to do",
    "still to come", "work goes on", "half will run",
    "is being piloted", "are being piloted", "being piloted", "is still with", "are still with",
    "has not opened", "have not opened", "has not yet opened", "have not yet opened",
    "is not open yet", "not yet open", "not yet opened", "are not open yet", "is not yet in use",
    "not yet in use", "not yet installed", "has not been installed", "have not been installed",
    "not yet been installed", "has not been completed", "have not been completed",
    "not yet been completed", "not yet in service", "not yet live", "not yet operational",
    "has not yet been", "have not yet been", "is yet to open", "are yet to open", "yet to open",
    "works should follow", "work should follow", "works will follow", "works will begin",
    "works will start", "works are due to begin", "works are due to start", "construction begins",
    "construction will begin", "construction will start", "construction is due to",
    "for the rest", "of the rest", "goes for adoption", "goes for approval", "go for adoption",
    "goes to council", "goes to full council", "goes to committee", "goes to members",
    "goes to executive", "goes to the executive", "goes to board", "goes to the board",
    "goes out to consultation", "goes to consultation", "will be taken to", "is to be taken to",
    "will go to council", "will go to full council", "will go to the executive",
    "is due at cabinet", "is due to go to", "due at committee", "due to be considered",
    "will be consulted on", "out to consultation until", "is out to consultation",
    "is out for consultation", "awaiting installation", "awaiting delivery", "awaiting connection",
    "awaiting commissioning", "will be switched on", "will be commissioned", "will be installed",
    "will be fitted", "will be connected", "will be opened", "will be delivered in",
    "is still waiting", "are still waiting", "still waiting for",
    "is still awaiting", "are still awaiting",

  ]
}
