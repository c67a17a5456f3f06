import PlanModel

/// Writes findings for programs, in the form that the project has promised to keep.
///
/// Every key is always there, null or `[]` where nothing is known. Only a finding that was accepted
/// has one key more, `waived`.
public enum FindingJSON {
  public static func text(of findings: [CheckedFinding]) -> String {
    let lines = findings.map { "  " + element($0) }.joined(separator: ",\n")
    return "{\"findings\":[" + (lines.isEmpty ? "" : "\n\(lines)\n") + "]}\n"
  }

  private static func element(_ checked: CheckedFinding) -> String {
    let finding = checked.finding
    var members: [(String, String)] = [
      ("rule", JSONText.quoted(finding.rule)),
      ("severity", JSONText.quoted(finding.severity.rawValue)),
      ("ref", JSONText.quoted(finding.ref)),
      ("refs", JSONText.array(finding.refs.map { JSONText.quoted($0) })),
      ("message", JSONText.quoted(finding.message)),
      ("document", JSONText.quoted(finding.document)),
      ("line", finding.line.map { String($0) } ?? "null"),
    ]
    if let waiver = checked.waiver {
      members.append(
        (
          "waived",
          JSONText.object([
            ("reason", JSONText.quoted(waiver.reason)),
            ("until", JSONText.quoted(waiver.until?.description)),
            ("by", JSONText.quoted(waiver.by)),
          ])
        ))
    }
    return JSONText.object(members)
  }
}
