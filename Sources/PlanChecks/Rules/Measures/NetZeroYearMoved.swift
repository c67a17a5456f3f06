public import PlanModel

/// Finds net-zero years that a later decision moved or gave up.
public struct NetZeroYearMoved: MeasuresRule {
  public static let guidance = Guidance(
    name: "net-zero-year-moved", title: "The net-zero year was moved", family: .measures,
    severity: .warning,
    looksFor:
      "A net-zero target of the same emissions that a later decision sets for another year, or "
      + "withdraws. For an earlier year it is a note; for a later one, or none, without a recorded "
      + "decision or reason, an error.",
    whyItMatters:
      "It is the one promise that people remember. Moved without a word, it makes all the others "
      + "hard to believe.",
    howToPutRight:
      "Head the plan and its reports with the move: from which year to which, who decided it on "
      + "which day, and why.",
    whenToWaive: "Where the earlier year was a misprint, or of other emissions.",
    before: "We will be net zero by 2035.",
    after:
      "Full Council moved the net-zero year of our own emissions from 2030 to 2035 on 3 July 2025 "
      + "(minute 12), because the grid connection comes in 2033.")

  public init() {}

  public func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding] {
    TargetRevision.ofNetZero(in: measures.targets).map { revision in
      finding(
        revision.kind == .withdrawn ? .withdrawn(revision) : .moved(revision),
        line: revision.after.source?.line, severity: severity(of: revision))
    }
  }

  private func severity(of revision: TargetRevision) -> Finding.Severity {
    guard revision.kind == .withdrawn || revision.isLater else { return .note }
    let isDecided = revision.decision?.body != nil || revision.decision?.date != nil
    return isDecided && revision.reason != nil ? .warning : .error
  }
}

extension Finding.Message {
  fileprivate static func moved(_ revision: TargetRevision) -> Self {
    let (before, after) = (revision.before.goalYear, revision.after.goalYear)

    return Self(
      stringLiteral:
        "the net-zero year of \(whose(revision.after)) was moved from \(before) to \(after), "
        + "\(distance(revision.yearsLater)); \(ground(revision))")
  }

  fileprivate static func withdrawn(_ revision: TargetRevision) -> Self {
    Self(
      stringLiteral:
        "net zero for \(whose(revision.after)) by \(revision.before.goalYear) was withdrawn; "
        + "\(ground(revision))")
  }

  private static func whose(_ target: Target) -> String {
    let whose = target.boundary == .ownEstate ? "the council's own emissions" : "the area"
    guard !target.scopes.isEmpty else { return whose }
    let scopes = target.scopes.sorted().map { String($0.rawValue) }
    return "\(whose) (\(scopes.count == 1 ? "scope" : "scopes") \(scopes.listed))"
  }

  private static func distance(_ years: Double) -> String {
    let number = years.magnitude
    let text = number == number.rounded() ? String(Int(number)) : String(number)
    return "\(text) \(number == 1 ? "year" : "years") \(years > 0 ? "later" : "earlier")"
  }

  private static func ground(_ revision: TargetRevision) -> String {
    var text = "no decision is recorded"
    if let decision = revision.decision, decision.body != nil || decision.date != nil {
      text = "decided"
      if let body = decision.body { text += " by \(body)" }
      if let date = decision.date {
        text += date.day == nil ? " in" : " on"; text += " \(date.inWords)"
      }
      if let minute = decision.minute { text += " (\(minute))" }
    }
    return text + (revision.reason.map { ": “\($0)”" } ?? ", without a reason")
  }
}
