import PlanModel

/// Writes findings for a person at a terminal: each with the line of the document that it is about.
public struct FindingText: Sendable {
  public enum Order: Sendable {
    /// As the document goes.
    case line
    /// The worst first.
    case severity
  }

  public var order: Order
  public var isColoured: Bool
  /// How many characters of a line are shown.
  public var width: Int

  public init(order: Order = .line, isColoured: Bool = false, width: Int = 76) {
    self.order = order
    self.isColoured = isColoured
    self.width = max(24, width)
  }

  /// The findings and a summary of them.
  ///
  /// Each is shown with its line, where the lines of its document are given by the document's name.
  /// Of how many actions there were says what it means that nothing was found.
  public func text(
    of findings: [CheckedFinding], lines: [String: [String]] = [:], amongActions actions: Int? = nil
  ) -> String {
    var text = ""
    for checked in ordered(findings) {
      text += head(of: checked)
      let finding = checked.finding
      if let number = finding.line, let name = finding.document, let document = lines[name],
        (1...max(1, document.count)).contains(number), !document.isEmpty
      {
        let line = SourceLine(document[number - 1], width: width)
        text += shown(line, number: number, finding)
      }
    }
    return text + summary(of: findings, amongActions: actions) + "\n"
  }

  private func ordered(_ findings: [CheckedFinding]) -> [CheckedFinding] {
    guard order == .severity else { return findings }
    return Finding.Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.finding.severity == severity }
    }
  }

  private func head(of checked: CheckedFinding) -> String {
    let finding = checked.finding
    var place = finding.document.map { SafeText.line($0) } ?? ""
    if let line = finding.line { place += place.isEmpty ? "line \(line)" : ":\(line)" }
    if !place.isEmpty { place += ": " }
    let severity = checked.isWaived ? "accepted" : finding.severity.rawValue
    let ref = finding.ref.map { SafeText.line($0) + ": " } ?? ""
    var text = place + coloured("\(severity):", of: checked) + " " + ref
    text += SafeText.line(finding.message) + " [\(finding.rule)]\n"
    if let waiver = checked.waiver {
      text += "      accepted: \(SafeText.line(waiver.reason))"
      if let until = waiver.until { text += " (until \(until))" }
      text += "\n"
    }
    return text
  }

  private func shown(_ line: SourceLine, number: Int, _ finding: Finding) -> String {
    guard let window = line.window(on: finding) else { return "" }
    let margin = String(repeating: " ", count: max(0, 5 - "\(number)".count))
    var text = "\(margin)\(number) | \(window.text)\n"
    if let mark = window.mark {
      let blank = String(repeating: " ", count: mark.lowerBound)
      let carets = String(repeating: "^", count: max(1, mark.count))
      text += "      | \(blank)\(isColoured ? "\u{1B}[32m\(carets)\u{1B}[0m" : carets)\n"
    }
    return text
  }

  /// "2 errors, 1 warning, 3 notes; 1 accepted with a reason".
  public func summary(of findings: [CheckedFinding], amongActions actions: Int? = nil) -> String {
    guard !findings.isEmpty else {
      return switch actions {
      case nil: "Nothing was found."
      case 0?: "No actions were read, so there was nothing to check."
      case let count?: "Nothing was found in \(count.of("action"))."
      }
    }
    let open = findings.open
    let counts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = open.count { $0.severity == severity }
      return count == 0 ? nil : count.of(severity.rawValue)
    }
    let accepted = findings.count - open.count
    let rest = accepted == 0 ? "" : "\(accepted) accepted with a reason"
    return [counts.joined(separator: ", "), rest].filter { !$0.isEmpty }.joined(separator: "; ")
      + "."
  }

  private func coloured(_ word: String, of checked: CheckedFinding) -> String {
    guard isColoured else { return word }
    let code =
      switch (checked.isWaived, checked.finding.severity) {
      case (true, _): "2"
      case (_, .error): "1;31"
      case (_, .warning): "1;33"
      case (_, .note): "1;36"
      }
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }
}
