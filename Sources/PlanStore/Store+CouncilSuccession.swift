import GRDB
public import PlanModel

extension Store {
  /// What an order on a council's succession would do; nothing is kept.
  ///
  /// Throws `EventRefused` as `succeed` does.
  public func previewSuccession(
    _ order: CouncilSuccessionOrder
  ) throws -> CouncilSuccessionPreview {
    try read { try CouncilSuccessionPlanning($0, order: order).preview }
  }

  /// Lets a council give way to others, all of it or nothing, in one transaction.
  ///
  /// Successors that are not known are declared. Each action that can go on goes to one of them, to
  /// several or to none: a plan there takes over its present state as an edition that begins on the
  /// vesting day, under a new id, and a succession link from the old id carries its history. What was
  /// accepted of its findings stays accepted there, as it stands. What is measured of the council, its
  /// targets and inventories, stays with it.
  ///
  /// From then on nothing is taken in for the council's plans that speaks of a later day. So it is
  /// best done when its last report is in: what comes in later, of days before, stays in the archive.
  ///
  /// Throws `ActionsNotAssigned` where it is not said of an action where it goes, and `EventRefused`
  /// where the order does not fit what the ledger holds.
  @discardableResult
  public func succeed(
    _ order: CouncilSuccessionOrder, stamp: Stamp
  ) throws -> CouncilSuccessionOutcome {
    try write { db in
      let planning = try CouncilSuccessionPlanning(db, order: order)
      let preview = planning.preview
      guard preview.unassigned.isEmpty else {
        throw ActionsNotAssigned(actions: preview.unassigned)
      }
      var writing = try LedgerWriting(db, store: self, stamp: stamp, loaded: planning.loaded)
      for event in planning.events { try writing.append(event) }
      let position = writing.position
      for event in planning.consequences { try writing.append(event, importPosition: position) }
      return CouncilSuccessionOutcome(
        preview: preview, position: position, head: try writing.finish())
    }
  }

  /// Takes back that a council gave way, with all that followed from it, in one transaction.
  ///
  /// The links of its actions are withdrawn, what was published of the editions that were carried over
  /// is no longer public, and their actions are gone, unless papers spoke of them since. Throws
  /// `EventRefused` where one of the successors has given way in its turn: that is taken back first.
  @discardableResult
  public func withdraw(councilSuccession: Position, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) { writing in
      let followed = try EventReading.all(
        writing.db, where: "importPosition = ?", arguments: [councilSuccession.number])
      for event in followed where event.header.type == .successionAccepted {
        let stands = try Bool.fetchOne(
          writing.db, sql: "SELECT 1 FROM succession WHERE position = ?",
          arguments: [event.header.position.number])
        guard stands == true else { continue }
        try writing.append(
          NewEvent(
            .successionWithdrawn(SuccessionWithdrawn(answer: event.header.position))))
      }
      for event in followed where event.header.type == .planCarriedOver {
        try Self.takeBack(event, followed, &writing)
      }
      try writing.append(
        NewEvent(
          .councilSuccessionWithdrawn(
            CouncilSuccessionWithdrawn(succession: councilSuccession))))
    }
  }

  private static func takeBack(
    _ carried: Event, _ followed: [Event], _ writing: inout LedgerWriting
  ) throws {
    guard let slug = carried.header.plan, let effective = carried.header.effective else { return }
    if let gone = try CouncilSuccessionReading(db: writing.db).vesting(afterPlan: slug) {
      throw EventRefused(why: .councilSucceeded(name: gone.name, gone.day))
    }
    for event in followed
    where event.header.type == .actionReported && event.header.plan == slug {
      try writing.append(
        NewEvent(
          .readingCorrected(ReadingCorrected(edition: nil, action: nil)), plan: slug,
          action: event.header.action, effective: effective))
    }
    for event in followed
    where event.header.type == .waiverGranted && event.header.plan == slug {
      let position = event.header.position
      guard try writing.state(slug)?.waivers.contains(where: { $0.position == position }) == true
      else { continue }
      try writing.append(
        NewEvent(.waiverWithdrawn(WaiverWithdrawn(waiver: position)), plan: slug))
    }
    if try writing.state(slug)?.timepoint(effective)?.isPublished == true {
      try writing.append(NewEvent(.withdrawn, plan: slug, effective: effective))
    }
  }
}
