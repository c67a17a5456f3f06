import PlanModel

/// Finds waivers that no longer match anything.
public struct WaiverUnused: Rule {
  public static let guidance = Guidance(
    name: "waiver-unused", title: "Waiver without a finding", family: .waivers, severity: .note,
    looksFor:
      "A waiver whose rule finds nothing at its ref: the fault was put right, or never was.",
    whyItMatters: "If the fault comes back, the old reason hides it.",
    howToPutRight: "Take the waiver out. If the ref has changed, give it the new one.",
    whenToWaive: "Never: a waiver of this would itself be one too many.",
    before: "rule: owner-missing, ref: T4 (T4 has a lead since March)", after: "(taken out)")

  public init() {}

  func finding(for waiver: Waiver) -> Finding {
    Finding(
      rule: Self.guidance.name, severity: Self.guidance.severity, ref: waiver.ref,
      message: Finding.Message.unused(waiver).text, document: waiver.document)
  }
}

extension Finding.Message {
  fileprivate static func unused(_ waiver: Waiver) -> Self {
    "the waiver of \(waiver.rule) (“\(waiver.reason.shortened)”) matches nothing"
  }
}
