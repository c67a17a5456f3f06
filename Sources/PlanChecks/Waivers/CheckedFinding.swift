public import PlanModel

/// A finding, and the waiver that accepts it where there is one: counted, never hidden.
public struct CheckedFinding: Hashable, Sendable {
  public var finding: Finding
  public var waiver: Waiver?

  public init(_ finding: Finding, waiver: Waiver? = nil) {
    self.finding = finding
    self.waiver = waiver
  }

  public var isWaived: Bool { waiver != nil }
}

extension [CheckedFinding] {
  /// Those that nobody accepted.
  public var open: [Finding] { filter { !$0.isWaived }.map(\.finding) }

  /// The worst that nobody accepted; nil where there is none.
  public var worst: Finding.Severity? { open.map(\.severity).max() }
}

extension [Waiver] {
  /// Marks the findings that these accept, and adds a note for each that is no longer of use.
  ///
  /// Whether a waiver has run out is told by the day that is given.
  public func applied(to findings: [Finding], on day: PartialDate) -> [CheckedFinding] {
    var isUsed = [Bool](repeating: false, count: count)
    let byRule = Dictionary(grouping: indices, by: { self[$0].rule })
    var checked = findings.map { finding -> CheckedFinding in
      for index in byRule[finding.rule] ?? [] where self[index].covers(finding) {
        isUsed[index] = true
        if !self[index].hasExpired(on: day) {
          return CheckedFinding(finding, waiver: self[index])
        }
      }
      return CheckedFinding(finding)
    }
    for (index, waiver) in enumerated() {
      if waiver.hasExpired(on: day) {
        checked.append(CheckedFinding(WaiverExpired().finding(for: waiver, inUse: isUsed[index])))
      } else if !isUsed[index] {
        checked.append(CheckedFinding(WaiverUnused().finding(for: waiver)))
      }
    }
    return checked
  }
}
