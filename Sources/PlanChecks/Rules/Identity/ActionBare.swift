public import PlanModel

/// Finds rows that have next to nothing of what the other actions have.
public struct ActionBare: DigestRule {
  public static let guidance = Guidance(
    name: "action-bare", title: "An action with next to nothing", family: .identity,
    severity: .warning,
    looksFor:
      "An action that lacks three or more of the ref, owner, timescale, stage or rating, update and measure that "
      + "the others have; one finding where they are many, and where some have only what was planned and the others "
      + "only how it goes. Nothing more is said of what each of them lacks.",
    whyItMatters:
      "It may be no action at all: a total, a heading or the second half of another row. If it is one, nobody has "
      + "taken it on.",
    howToPutRight:
      "If it belongs to another row, put it there, or tell Waymark in a recipe how the table is to be read. If it "
      + "is an action, give it an owner, a time and a first update.",
    whenToWaive: "Where it was only just agreed, and the paper says when it will be filled in.",
    before: "B9 Solar canopies | (empty) | (empty) | (empty)",
    after: "B9 Solar canopies | Estates | March 2027 | Not started: bid due in May.",
    criteria: ["ccs-2022-1.2", "ccs-2022-12.1"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let bare = digest.bareRows.places.map { plan.actions[$0] }
    guard let first = bare.first else { return [] }
    guard !digest.bareRows.areHalves else {
      return [finding(.halves, line: first.source.line)]
    }
    guard bare.count <= 3 else {
      let lacking = Set(BareRows.lacking(first, in: plan))
      let all = BareRows.lacking(first, in: plan).filter { name in
        lacking.contains(name) && bare.allSatisfy { BareRows.lacking($0, in: plan).contains(name) }
      }
      return [
        finding(
          .many(bare.count, of: plan.actions.count, lacking: all), refs: bare.map(\.key),
          line: first.source.line)
      ]
    }
    return bare.map {
      finding(.bare($0.name, lacking: BareRows.lacking($0, in: plan)), about: $0)
    }
  }
}

extension Finding.Message {
  fileprivate static func bare(_ name: String, lacking: [String]) -> Self {
    "“\(name.shortened)” has neither \(lacking.either): is it an action?"
  }

  fileprivate static let halves: Self =
    "some actions have an owner or a time and no status, the others only a status: they may be halves"

  fileprivate static func many(_ count: Int, of all: Int, lacking: [String]) -> Self {
    let what = lacking.isEmpty ? "have next to nothing" : "have neither \(lacking.either)"
    return "\(count) of \(all) actions \(what): they may be parts of the others"
  }
}

extension [String] {
  /// “an owner, a timescale nor an update”.
  fileprivate var either: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) nor \(last)"
  }
}
