import GRDB
import PlanModel

extension LedgerWriting {
  /// Whether an event may be said of a plan whose council may have given way to others.
  mutating func checkArchive(_ new: NewEvent, of state: PlanState) throws {
    guard new.effective?.date != nil, let vesting = try vesting(of: state.council) else { return }
    try CouncilArchive.check(new, of: state, vesting)
  }

  private mutating func vesting(of council: String) throws -> CouncilVesting? {
    if let known = vestings[council] { return known }
    let vesting = try CouncilSuccessionReading(db: db).vesting(of: council)
    vestings[council] = .some(vesting)
    return vesting
  }
}
