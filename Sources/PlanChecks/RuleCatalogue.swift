/// All rules, in the order in which they are listed. A test compares it with the folder of rules.
public enum RuleCatalogue {
  public static let all: [any Rule] = [
    // Identity
    RefDuplicate(),
    // SMART
    OwnerMissing(),
  ]

  /// Names of rules that were withdrawn: they stay taken, so that old waivers keep their sense.
  public static let withdrawn: Set<String> = []

  public static func rule(named name: String) -> (any Rule)? {
    all.first { type(of: $0).guidance.name == name }
  }

  public static var guidances: [Guidance] { all.map { type(of: $0).guidance } }
}
