public import PlanChecks
import PlanModel

/// Findings as files, those that were accepted among them.
public enum FindingExport {
  public static func json(of findings: [CheckedFinding]) -> [UInt8] {
    Array(PlanChecks.FindingJSON.text(of: findings).utf8)
  }

  public static func csv(of findings: [CheckedFinding]) -> [UInt8] {
    var csv = CSVWriter()
    csv.row([
      "Severity", "Rule", "Ref", "Further refs", "Message", "Document", "Line",
      "Accepted because", "Accepted until",
    ])
    for finding in findings { csv.row(cells(of: finding)) }
    return csv.bytes
  }

  private static func cells(of checked: CheckedFinding) -> [String] {
    let finding = checked.finding
    return [
      finding.severity.rawValue, finding.rule, finding.ref ?? "",
      finding.refs.joined(separator: "; "), finding.message, finding.document ?? "",
      finding.line.map { String($0) } ?? "", checked.waiver?.reason ?? "",
      checked.waiver?.until?.description ?? "",
    ]
  }
}
