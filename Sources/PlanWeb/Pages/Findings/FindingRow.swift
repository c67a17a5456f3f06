import PlanChecks
import PlanModel

/// A finding as a line of a download.
enum FindingRow {
  static let headings = [
    "Severity", "Rule", "Ref", "Further refs", "Message", "Document", "Line", "Accepted because",
    "Accepted until",
  ]

  static func cells(_ checked: CheckedFinding) -> [String] {
    let finding = checked.finding
    return [
      finding.severity.rawValue, finding.rule, finding.ref ?? "",
      finding.refs.joined(separator: "; "), finding.message, finding.document ?? "",
      finding.line.map { String($0) } ?? "", checked.waiver?.reason ?? "",
      checked.waiver?.until?.description ?? "",
    ]
  }

  /// Findings as a file, accepted ones among them.
  static func bytes(of items: [FindingSet.Item], _ format: DownloadFormat) -> [UInt8] {
    let checked = items.map(\.checked)
    return switch format {
    case .csv: Downloads.csv(headings, checked.map(cells))
    case .json: Array(FindingJSON.text(of: checked).utf8)
    }
  }
}
