/// Phrases that say how an action stands, with what each of them means.
enum Predicates {
  static let kinds: [Assertion.Kind] = all.map(\.kind)
  static let phrases = Phrases(all.map(\.phrase))

  /// Those that can stand at the head of a sentence without a subject.
  static let standAlone: Set<Int> = indices { $0.standsAlone }
  /// Those with the council for a subject ("the Council is not currently involved in").
  static let namesCouncil: Set<Int> = indices { $0.namesCouncil }

  /// Those that say it whoever is the subject (“HR do not intend to run a replacement”).
  static let ofAnybody: Set<Int> = indices { $0.isOfAnybody }

  /// Those of how it stands now (“is finished”).
  static let present: Set<Int> = Set(all.indices.filter { all[$0].phrase.hasPrefix("is ") })

  /// Those that say so where the sentence ends behind them (“Nothing more to do.”).
  static let closing: Set<Int> = indices { $0.closesSentence }
  /// Those that tell of the last thing that is done in any project (“the final account has been settled”).
  static let lastSteps: Set<Int> = indices { $0.isLastStep }

  /// Those that say it of the thing that the action is to make (“the strategy will no longer be written”).
  static let ofItsThing: Set<Int> = indices { $0.isOfItsThing }

  /// Those that say that a body or service is no more (“the library was wound up”).
  static let windingUp: Set<Int> = Set(all.indices.filter { ended.contains(all[$0].phrase) })

  private static let ended: Set<String> = [
    "was wound up", "has been wound up", "was disbanded", "has been disbanded", "has folded",
    "has now folded", "ceased trading", "has ceased trading", "was dissolved",
    "has been dissolved",
  ]

  private struct Predicate {
    var kind: Assertion.Kind
    var phrase: String
    var standsAlone = false
    var closesSentence = false
    var isLastStep = false
    var isOfItsThing = false
    var namesCouncil = false
    var isOfAnybody = false
  }

  private static func indices(_ isOne: (Predicate) -> Bool) -> Set<Int> {
    Set(all.indices.filter { isOne(all[$0]) })
  }

  private static let all: [Predicate] = {
    var list: [Predicate] = []
    func add(_ kind: Assertion.Kind, _ phrases: String, standsAlone: Bool = false) {
      for phrase in phrases.split(separator: "|") {
        list.append(Predicate(kind: kind, phrase: String(phrase), standsAlone: standsAlone))
      }
    }
    add(
      .done,
      "is complete|is now complete|is completed|is now completed|has been completed|"
        + "has now been completed|have been completed|was completed|has completed|is finished|"
        + "has been finished|has finished|has concluded|has been concluded|has now concluded|"
        + "has been delivered in full|has been fully delivered|is done")
    add(.done, "completed|complete|finished|done|action complete", standsAlone: true)
    add(
      .done, "nothing is left to do|there is nothing left to do|nothing more is to be done",
      standsAlone: true)
    for phrase in [
      "nothing further remains to be done", "nothing remains to be done",
      "nothing more remains to be done", "nothing else remains to be done",
      "no further work remains to be done",
    ] {
      list.append(Predicate(kind: .done, phrase: phrase, isOfAnybody: true))
    }
    for phrase in [
      "nothing more to do", "nothing further to do", "nothing else to do", "nothing left to do",
      "nothing more is needed", "nothing further is needed", "nothing more needs to be done",
      "nothing further needs to be done", "no further work is needed",
      "no further work is required", "no more work is needed", "no more work is required",
      "all finished", "all done", "all complete", "all completed", "no further action is needed",
      "no further action needed", "no further work needed", "no further work required",
    ] {
      for head in ["", "there is ", "there's "] where head.isEmpty || phrase.hasSuffix("to do") {
        list.append(Predicate(kind: .done, phrase: head + phrase, closesSentence: true))
      }
    }
    for thing in ["final account", "final bill", "final invoice", "final payment"] {
      for verb in [
        "has been settled", "has been agreed", "has been paid", "was settled", "was agreed",
        "was paid", "is settled", "has been made", "was made", "has been signed off",
      ] {
        list.append(Predicate(kind: .done, phrase: "\(thing) \(verb)", isLastStep: true))
      }
    }
    add(
      .paused,
      "came to a halt|has come to a halt|have come to a halt|ground to a halt|came to a stop|"
        + "has come to a stop|came to a standstill|is at a standstill|are at a standstill|"
        + "has been parked|have been parked|has been mothballed|has been put on ice|"
        + "has been frozen|has been put to one side|has been set aside|"
        + "has come to a standstill|stopped at that point|stopped at this point")
    for phrase in [
      "no officer time is allocated", "no officer time is now allocated",
      "no officer time is currently allocated", "no officer time has been allocated",
      "no officer is working on it", "no officer is now working on it", "nobody is working on it",
      "nobody is now working on it", "no one is working on it", "no one is now working on it",
      "no staff are working on it", "no staff are now working on it",
      "no work is being done on it", "no work is now being done on it",
    ] {
      list.append(Predicate(kind: .paused, phrase: phrase, isOfAnybody: true))
    }
    add(
      .paused,
      "has been paused|have been paused|has paused|is paused|is currently paused|was paused|"
        + "has been put on hold|is on hold|are on hold|is currently on hold|remains on hold|"
        + "put on hold|has been suspended|is suspended|has stalled|has been deferred|"
        + "has been postponed|remains paused")
    add(
      .paused,
      "paused|on hold|suspended|deferred|stalled|postponed|currently on hold|currently paused|"
        + "currently suspended|temporarily paused", standsAlone: true)
    add(
      .stopped,
      "has been stopped|has stopped|has been cancelled|was cancelled|is cancelled|"
        + "has been abandoned|was abandoned|has been withdrawn|has been discontinued|"
        + "has been closed|is closed|is now closed|has closed|has ceased|will not be progressed|"
        + "will not be taken forward|is not being taken forward|is no longer being taken forward|"
        + "is no longer being progressed|is no longer being pursued|no longer being pursued|"
        + "will not proceed|will no longer proceed|is no longer required|is no longer needed|"
        + "is no longer feasible|is no longer viable|to be archived|will be archived|"
        + "has been archived|has been dropped|was dropped|ceased|was halted|were halted|"
        + "has been halted|have been halted|was withdrawn|was terminated|has been terminated|"
        + "was shelved|has been shelved|was wound up|has been wound up|was abandoned")
    add(
      .stopped,
      "no further work will be done|no further work is proposed|no further work is planned|"
        + "no further work will be carried out|no further action is proposed|"
        + "no further action will be taken|halted|"
        + "cancelled|abandoned|discontinued|no longer required|no longer being pursued|stopped|"
        + "no longer viable|no longer feasible|withdrawn", standsAlone: true)
    let given = Wordings.passive([
      "scrapped", "discontinued", "terminated", "stood down", "called off", "dropped", "shelved",
      "withdrawn", "abandoned", "cancelled", "halted", "stopped", "wound up", "brought to an end",
    ])
    let told = Set(list.map(\.phrase))
    add(
      .stopped,
      (given
        + Wordings.perfect([
          "ceased", "stopped", "ended", "come to an end", "been brought to a close",
        ]))
        .filter { !told.contains($0) }.joined(separator: "|"))
    let known = Set(list.map(\.phrase))
    add(.stopped, ended.filter { !known.contains($0) }.sorted().joined(separator: "|"))
    let givenUp =
      Wordings.givingUp([
        "take the action any further", "take this any further", "take it any further",
        "take it forward", "take this forward", "take the action forward", "proceed", "continue",
        "go ahead", "pursue it", "pursue this", "pursue the", "run a replacement", "run it again",
        "replace it", "restart", "resume", "carry on",
      ]) + [
        "agreed that work should stop", "agreed to stop work", "agreed that the work should stop",
        "agreed to end the", "agreed to cancel", "agreed to withdraw from",
        "not to proceed with the", "not to go ahead with the", "not to continue with the",
        "not to proceed with this", "not to go ahead with this", "not to continue with this",
        "resolved to take it no further", "agreed to take it no further",
        "decided to take it no further", "resolved to take this no further",
        "agreed to take this no further", "decided to take this no further",
        "to take the matter no further", "to take the action no further",
        "to take the idea no further", "voted not to proceed", "voted not to go ahead",
        "voted not to continue", "decided to abandon it", "decided to abandon the",
        "agreed to abandon the", "resolved to abandon the", "decided to drop it",
        "agreed to drop it", "resolved to drop it", "decided to drop this", "agreed to drop this",
        "will not be taken any further", "will be taken no further", "is being taken no further",
      ]
    for verb in [
      "written", "built", "made", "produced", "delivered", "developed", "held", "run", "done",
      "published", "pursued", "introduced", "installed", "opened", "progressed", "set up",
    ] {
      list.append(
        Predicate(kind: .stopped, phrase: "will no longer be \(verb)", isOfItsThing: true))
    }
    for phrase in givenUp {
      list.append(Predicate(kind: .stopped, phrase: phrase, isOfAnybody: true))
    }
    add(
      .notBegun,
      "no work was done|no work was carried out|no work took place|no work has taken place|"
        + "nothing was done|nothing has been done|nothing has happened|no progress was made|"
        + "there has been no progress|there was no progress|no activity took place",
      standsAlone: true)
    add(
      .done,
      "can be closed|can now be closed|should be closed|should now be closed|"
        + "can be marked complete|can now be marked complete|can be marked as complete")
    add(
      .notBegun,
      "has not started|has not yet started|have not started|have not yet started|has yet to start|"
        + "has not begun|has not yet begun|have not begun|have not yet begun|have yet to start|have yet to begin|has yet to begin|has not commenced|"
        + "has not yet commenced|have not yet commenced|is yet to start|is yet to begin|"
        + "is yet to commence|has yet to commence|is not yet started|is not started|"
        + "not yet been started|has not been started|hasn't started|hasn't begun|"
        + "not yet under way|not yet underway")
    add(
      .notBegun,
      "not started|not yet started|not begun|not yet begun|yet to start|yet to begin|"
        + "no work has started|no work has begun|no work has been done|no work has been carried "
        + "out|"
        + "no work undertaken|no progress has been made|no progress to date|not commenced|"
        + "not yet commenced|yet to commence|no action taken|no action has been taken",
      standsAlone: true)
    for phrase in [
      "is not currently involved", "is not currently engaged", "are not currently involved",
      "is not currently working", "is not currently active", "is not involved", "is not engaged",
      "is therefore not currently engaged", "not currently engaged", "not currently involved",
    ] {
      list.append(Predicate(kind: .notBegun, phrase: phrase, namesCouncil: true))
    }
    add(
      .merged,
      "has been merged|was merged|is now merged|has now been merged|has now been combined with|"
        + "has since been merged|has now been absorbed into|has now been replaced by|"
        + "has been absorbed into|has been subsumed|"
        + "is superseded|has been superseded|has been replaced by|has been incorporated into "
        + "action|"
        + "is now covered by action|has been combined with")
    add(
      .merged, "merged with|merged into|superseded by|replaced by action|subsumed into",
      standsAlone: true)
    add(
      .unsuccessful,
      "bid was unsuccessful|bids were unsuccessful|application was unsuccessful|"
        + "bid was not successful|application was not successful|bid has been unsuccessful|"
        + "application has been unsuccessful|bid was rejected|application was rejected|"
        + "bid was refused|application was refused|submission was unsuccessful|"
        + "bid unsuccessful|application unsuccessful|unsuccessful bid|unsuccessful application|"
        + "funding was not secured|funding has been refused|bid failed|application failed")
    add(
      .underWay,
      "is under way|is underway|is now under way|is now underway|has started|has begun|"
        + "has commenced|is in progress|is well under way|is well underway|is progressing|"
        + "are under way|are underway|are now under way|are now underway|are well under way|"
        + "are well underway|have started|have begun|have commenced|are in progress")
    add(
      .underWay, "in progress|under way|underway|work has started|work has begun", standsAlone: true
    )
    return list
  }()
}
