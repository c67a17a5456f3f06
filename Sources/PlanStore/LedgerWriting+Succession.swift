import GRDB
import PlanModel

extension LedgerWriting {
  /// Whether a link may be accepted: its actions are known, nothing comes after itself, and nothing
  /// contradicts what was accepted before.
  mutating func check(_ said: SuccessionAccepted) throws {
    try checkActions(said.link.from + said.link.to)
    do {
      var links = try SuccessionLinks(SuccessionReading.links(bearingOn: said.link, db))
      let count = links.links.count
      try links.add(said.link)
      guard links.links.count > count else { throw EventRefused(why: .alreadyAccepted) }
    } catch let error as InvalidSuccession {
      throw EventRefused(why: .succession(error))
    }
  }

  mutating func check(_ said: SuccessionRefused) throws {
    guard !said.from.isEmpty || !said.to.isEmpty else {
      throw EventRefused(why: .notStated(field: "action"))
    }
    try checkActions(said.from + said.to)
  }

  func check(_ said: SuccessionWithdrawn) throws {
    let stands = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM succession WHERE position = ?", arguments: [said.answer.number])
    guard stands == true else { throw EventRefused(why: .noAnswer(said.answer)) }
  }

  private mutating func checkActions(_ ids: [String]) throws {
    for id in ids {
      // An id is its plan's slug and a number.
      guard let dash = id.lastIndex(of: "-"), let plan = try state(String(id[..<dash])),
        plan.actions[id] != nil
      else { throw EventRefused(why: .noAction(id)) }
    }
  }
}
