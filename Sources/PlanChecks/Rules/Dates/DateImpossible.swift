public import PlanModel

/// Finds dates that no calendar has, and ends before their starts.
public struct DateImpossible: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "date-impossible", title: "A date that can't be", family: .dates, severity: .error,
    looksFor:
      "A day that its month does not have, in a row or in the prose, and an end that lies before the start.",
    whyItMatters: "Nobody can act on it, and what was meant has to be asked for.",
    howToPutRight: "Ask the owner which date was meant.",
    whenToWaive: "Never.",
    before: "Open the hub by 31 September 2026", after: "Open the hub by 30 September 2026")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action -> [Finding] in
      var findings: [Finding] = []
      let time = action.timescale
      if let start = time.start, let end = time.end, end.lastDay < start.firstDay {
        findings.append(
          finding(.reversed(start.inWords, end.inWords), about: action, at: "timescale"))
      }
      var texts = action.texts
      if let printed = time.printed { texts.append(("timescale", printed)) }
      for (field, text) in texts {
        for mention in DateScanner.mentions(in: text) where mention.isImpossible {
          findings.append(finding(.impossible(mention.printed), about: action, at: field))
        }
      }
      return findings
    }
  }

  /// Days that the prose names.
  public func findings(in paper: Paper) -> [Finding] {
    paper.prose.flatMap { paragraph in
      DateScanner.mentions(in: paragraph.text).filter(\.isImpossible).map {
        finding(.impossible($0.printed), line: paragraph.source.line)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func reversed(_ start: String, _ end: String) -> Self {
    "its end, \(end), lies before its start, \(start)"
  }

  fileprivate static func impossible(_ date: String) -> Self {
    "“\(date)” is a day that no calendar has"
  }
}
