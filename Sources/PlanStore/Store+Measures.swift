public import PlanModel

extension Store {
  /// Records what is measured of councils, all of it or nothing; returns where each record stands.
  ///
  /// Nobody but officers sees them until they are published. Throws `EventRefused` where a council is
  /// not known or a record is empty.
  @discardableResult
  public func record(
    _ measures: [MeasuresRecorded], publish: Bool = false, stamp: Stamp
  ) throws -> [Position] {
    var positions: [Position] = []
    _ = try record(stamp) { writing in
      for said in measures {
        let position = try writing.append(NewEvent(.measuresRecorded(said))).header.position
        if publish {
          try writing.append(NewEvent(.measuresPublished(MeasuresPublished(record: position))))
        }
        positions.append(position)
      }
    }
    return positions
  }

  /// Lets everybody see a record of measures.
  @discardableResult
  public func publish(measures record: Position, stamp: Stamp) throws -> LedgerHead {
    try self.record(stamp) {
      try $0.append(NewEvent(.measuresPublished(MeasuresPublished(record: record))))
    }
  }

  /// Takes a record of measures back, all of it.
  @discardableResult
  public func withdraw(measures record: Position, stamp: Stamp) throws -> LedgerHead {
    try self.record(stamp) {
      try $0.append(NewEvent(.measuresWithdrawn(MeasuresWithdrawn(record: record))))
    }
  }
}
