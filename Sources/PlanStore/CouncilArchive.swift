import PlanModel

/// A council's name, and the day on which it gave way to others.
struct CouncilVesting {
  var name: String
  var day: PartialDate
}

/// The plans of a council that gave way to others: nothing new is said of what comes after its last
/// day.
///
/// What was read wrongly is put right all the same, and what is kept may be published, withdrawn,
/// issued again or erased.
enum CouncilArchive {
  /// Throws `EventRefused` where an event speaks of a later day and is none of these.
  static func check(_ new: NewEvent, of state: PlanState, _ vesting: CouncilVesting) throws {
    guard let effective = new.effective, let date = effective.date, vesting.day < date else {
      return
    }
    switch new.payload {
    case .actionReported, .paperRead, .linkAccepted:
      let isReadAgain = state.readings.contains {
        $0.document == new.document && $0.effective == effective
      }
      guard !isReadAgain else { return }
    case .actionRated, .periodClosed, .planCarriedOver: break
    default: return
    }
    throw EventRefused(why: .councilSucceeded(name: vesting.name, vesting.day))
  }
}
