import PlanModel

/// Finds waivers whose last day has passed.
public struct WaiverExpired: Rule {
  public static let guidance = Guidance(
    name: "waiver-expired", title: "Waiver that has run out", family: .waivers, severity: .note,
    looksFor: "A waiver whose last day has passed. It no longer accepts anything.",
    whyItMatters: "Somebody meant to look at it again by now.",
    howToPutRight: "Put the fault right; or accept it anew, with a reason and a new date.",
    whenToWaive: "Never: give the waiver another date.",
    before: "rule: owner-missing, ref: T4, until: 2024-06-30",
    after: "rule: owner-missing, ref: T4, until: 2025-06-30, reason: The post is advertised.")

  public init() {}

  func finding(for waiver: Waiver, inUse: Bool) -> Finding {
    Finding(
      rule: Self.guidance.name, severity: Self.guidance.severity, ref: waiver.ref,
      message: Finding.Message.expired(waiver, inUse: inUse).text, document: waiver.document)
  }
}

extension Finding.Message {
  fileprivate static func expired(_ waiver: Waiver, inUse: Bool) -> Self {
    let until = waiver.until?.description ?? ""
    let rest = inUse ? "what it accepted is open again" : "and it matches nothing"
    return
      "the waiver of \(waiver.rule) (“\(waiver.reason.shortened)”) ran out on \(until); \(rest)"
  }
}
