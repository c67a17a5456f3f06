public import PlanModel

extension Store {
  /// Lets everybody see periods and editions of a plan; all that they don't see yet where none are
  /// named.
  @discardableResult
  public func publish(
    _ timepoints: [Effective]? = nil, of plan: String, stamp: Stamp
  ) throws -> LedgerHead {
    try record(stamp) { writing in
      guard let state = try writing.state(plan) else {
        throw EventRefused(why: .noPlan(plan))
      }
      let drafts = state.timepoints.filter { !$0.isPublished }.map(\.effective)
      for effective in timepoints ?? drafts {
        try writing.append(NewEvent(.published, plan: plan, effective: effective))
      }
    }
  }

  /// Takes a published period or edition back.
  @discardableResult
  public func withdraw(_ timepoint: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) {
      try $0.append(NewEvent(.withdrawn, plan: plan, effective: timepoint))
    }
  }

  /// Closes a period: from now on it shows what the ledger held at this moment.
  @discardableResult
  public func close(_ period: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) {
      try $0.append(NewEvent(.periodClosed, plan: plan, effective: period))
    }
  }

  /// Issues a closed period again with the corrections made since, marked as reissued.
  @discardableResult
  public func reissue(_ period: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) {
      try $0.append(NewEvent(.periodReissued, plan: plan, effective: period))
    }
  }

  /// Keeps ratings and stages that an officer keyed in, by action id, for a period.
  @discardableResult
  public func rate(
    _ ratings: [String: ActionRated], in period: Effective, of plan: String, stamp: Stamp
  ) throws -> LedgerHead {
    try record(stamp) { writing in
      for (id, rating) in ratings.sorted(by: { $0.key < $1.key }) {
        try writing.append(
          NewEvent(.actionRated(rating), plan: plan, action: id, effective: period))
      }
    }
  }

  /// Keeps an archived paper from the public ("Schedule 12A").
  @discardableResult
  public func exempt(document sha256: String, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) { try $0.append(NewEvent(.documentExempted, document: sha256)) }
  }

  /// One transaction of appends, with the register brought up to them.
  func record(
    _ stamp: Stamp, _ body: (inout LedgerWriting) throws -> Void
  ) throws -> LedgerHead {
    try write { db in
      var writing = try LedgerWriting(db, store: self, stamp: stamp)
      try body(&writing)
      return try writing.finish()
    }
  }
}
