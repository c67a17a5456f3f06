import PlanModel
import PlanStore

/// The net-zero years that a council moved between two times.
enum MovedTargets {
  /// Those decided after the first time and no later than the second; one without a day is told too,
  /// for nothing says that it lies outside.
  static func between(
    _ from: PartialDate?, _ to: PartialDate?, of council: CouncilName, in register: Register
  ) throws -> [TargetRevision] {
    TargetRevision.ofNetZero(in: try register.measures(of: council.slug).targets).filter {
      guard let day = $0.decision?.date else { return true }
      if let from, !(from < day) { return false }
      if let to, to < day { return false }
      return true
    }
  }
}
