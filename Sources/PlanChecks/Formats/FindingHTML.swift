import PlanModel

/// Writes findings as one page that an officer can print or send: no script, nothing fetched.
public struct FindingHTML: Sendable {
  /// What was checked, as the page's heading.
  public var title: String
  /// The day of the check, as it is to be printed.
  public var day: String?
  public var guidances: [Guidance]

  public init(
    title: String, day: String? = nil, guidances: [Guidance] = RuleCatalogue.guidances
  ) {
    self.title = title
    self.day = day
    self.guidances = guidances
  }

  public func text(of findings: [CheckedFinding], amongActions actions: Int? = nil) -> String {
    let used = Set(findings.map(\.finding.rule))
    let rules = guidances.filter { used.contains($0.name) }
    let known = Set(rules.map(\.name))
    var page = ""
    if let day { page += "<p>Checked on \(HTMLText.escaped(day)).</p>\n" }
    page +=
      "<p>\(HTMLText.escaped(FindingText().summary(of: findings, amongActions: actions)))</p>\n"
    for severity in Finding.Severity.allCases.reversed() {
      let some = findings.filter { !$0.isWaived && $0.finding.severity == severity }
      page += table(some, heading: Self.heading(of: severity), severity.rawValue, known)
    }
    page += table(findings.filter(\.isWaived), heading: "Accepted, with reason", "accepted", known)
    if !rules.isEmpty {
      page += "<h2>What was looked for</h2>\n" + rules.map(section).joined()
    }
    return PrintedPage(title: title).text(page)
  }

  private static func heading(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "Errors: the paper contradicts itself or can’t be acted on"
    case .warning: "Warnings: a reader will be misled"
    case .note: "Notes: could be better"
    }
  }

  private func table(
    _ findings: [CheckedFinding], heading: String, _ id: String, _ known: Set<String>
  ) -> String {
    guard !findings.isEmpty else { return "" }
    let showsReason = findings.contains(where: \.isWaived)
    var text = """
      <h2 id="\(id)-heading">\(heading)</h2>
      <div class="wide" role="region" aria-labelledby="\(id)-heading" tabindex="0">
      <table>
      <thead><tr><th scope="col">Action</th><th scope="col">What is wrong</th>\
      <th scope="col">Rule</th><th scope="col">Where</th>

      """
    if showsReason { text += "<th scope=\"col\">Why it is accepted</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for checked in findings { text += row(checked, showsReason: showsReason, known) }
    return text + "</tbody>\n</table>\n</div>\n"
  }

  private func row(_ checked: CheckedFinding, showsReason: Bool, _ known: Set<String>) -> String {
    let finding = checked.finding
    let refs = ([finding.ref].compactMap { $0 } + finding.refs).listed
    let rule = HTMLText.escaped(finding.rule)
    let link = known.contains(finding.rule) ? "<a href=\"#rule-\(rule)\">\(rule)</a>" : rule
    let line = finding.line.map { "line \($0)" }
    let place = [finding.document, line].compactMap { $0 }.joined(separator: ", ")
    var text = "<tr><th scope=\"row\">\(HTMLText.escaped(refs.isEmpty ? "Whole paper" : refs))</th>"
    text += "<td>\(HTMLText.escaped(finding.message))</td><td>\(link)</td>"
    text += "<td>\(HTMLText.escaped(place))</td>"
    if showsReason, let waiver = checked.waiver {
      let until = waiver.until.map { " Until \($0)." } ?? ""
      text += "<td>\(HTMLText.escaped(waiver.reason + until))</td>"
    }
    return text + "</tr>\n"
  }

  private func section(_ guidance: Guidance) -> String {
    func escaped(_ text: String) -> String { HTMLText.escaped(text) }
    return """
      <section id="rule-\(escaped(guidance.name))">
      <h3>\(escaped(guidance.title)) <small>\(escaped(guidance.name))</small></h3>
      <p>\(escaped(guidance.looksFor))</p>
      <dl>
      <dt>Why it matters</dt><dd>\(escaped(guidance.whyItMatters))</dd>
      <dt>How to put it right</dt><dd>\(escaped(guidance.howToPutRight))</dd>
      <dt>When to accept it</dt><dd>\(escaped(guidance.whenToWaive))</dd>
      <dt>Before</dt><dd>\(escaped(guidance.before))</dd>
      <dt>After</dt><dd>\(escaped(guidance.after))</dd>
      </dl>
      </section>

      """
  }
}
