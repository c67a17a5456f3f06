import PlanModel

/// The questions that whoever presents the paper must expect, with the rows that raise them; never
/// published.
public enum BriefingReport {
  public static func written(from source: ReportSource) -> WrittenReport {
    var draft = ReportDraft(source)
    let title = "Briefing for whoever presents \(source.now.period.label)"
    return WrittenReport(
      kind: .briefing, properties: draft.properties(title: title),
      sections: [draft.briefingSection(title: title)], figures: draft.figures.figures)
  }
}

extension ReportDraft {
  fileprivate mutating func briefingSection(title: String) -> ReportSection {
    var blocks = head(title: title, facts: [("Plan", names.strategy)], isMarked: false)
    blocks.insert(.paragraph("For officers only: not part of the paper.", .note), at: 1)
    let likely = LikelyQuestion.all(of: numbers)
    if likely.isEmpty {
      blocks.append(.paragraph("Nothing in the rows raises a question.", .body))
    }
    for (place, question) in likely.enumerated() {
      blocks.append(.heading(ReportText(question.question), level: 2))
      figures.note(
        String(question.rows.count), "briefing.\(place + 1)",
        meaning: "rows that raise: \(question.question)", rows: question.rows.map(\.ref))
      blocks.append(
        .table(
          ReportTable(
            caption: "What raises it (\(question.rows.count))",
            columns: [
              ReportTable.Column("Ref", weight: 0.8),
              ReportTable.Column("What the rows say", weight: 6),
            ],
            rows: question.rows.map { row in
              ReportTable.Row([
                ReportCell(ReportText(row.ref), isRowHeading: true),
                ReportCell(ReportText(row.text)),
              ])
            })))
      blocks.append(.toWrite(question: "What is the answer?", ground: nil))
    }
    return ReportSection(name: "Briefing", audience: .officers, blocks: blocks)
  }
}

/// A question that somebody who reads the rows beside the paper may ask.
struct LikelyQuestion {
  struct Row: Hashable {
    let ref: String
    let text: String
  }

  let question: String
  let rows: [Row]

  /// Those that at least one row raises.
  static func all(of numbers: ReportNumbers) -> [LikelyQuestion] {
    let source = numbers.source
    let scale = numbers.scale
    func rows(
      _ actions: [ReportedAction], _ words: (ReportedAction) -> String
    ) -> [Row] {
      actions.map { Row(ref: $0.printedRef, text: "\($0.action.name.withoutStop): \(words($0))") }
    }
    func word(_ reported: ReportedAction) -> String {
      numbers.now.place(of: reported).map { scale.terms[$0].word } ?? "no rating"
    }
    let late = DueDates(source, numbers).late
    let fine = late.filter { !scale.isTroubled(numbers.now.place(of: $0.reported)) }
    let stuck = source.now.actions.filter { reported in
      scale.isTroubled(numbers.now.place(of: reported)) && numbers.earlier.count >= 2
        && numbers.earlier.allSatisfy { scale.isTroubled($0.place(ofID: reported.id)) }
    }
    let worse = numbers.moved(.worse, among: source.now.actions)
    let gone = (numbers.before?.period.actions ?? []).filter { reported in
      !source.now.actions.contains { $0.id == reported.id }
    }
    let unexplained = source.now.actions.filter {
      numbers.account(of: $0).question != nil
    }
    let unknown = source.now.actions.filter { scale.isUnknown(numbers.now.place(of: $0)) }
    let due = PromiseBook(source).due
    let groups: [(String, [Row])] = [
      (
        "Why is it rated as going well, when its date has passed?",
        fine.map {
          Row(
            ref: $0.reported.printedRef,
            text: "\($0.text.withoutStop): due \($0.printed), rated \(word($0.reported))")
        }
      ),
      (
        "Why did it get worse?",
        rows(worse) {
          "now \(word($0)); \($0.action.reason ?? $0.action.update ?? "no reason is given")"
        }
      ),
      (
        "Why has it been in difficulty for so long?",
        rows(stuck) {
          "rated \(word($0)) now, and in difficulty in each of the \(numbers.earlier.count) periods before"
        }
      ),
      (
        "What is wrong, and what is being done?",
        rows(unexplained) {
          [
            numbers.account(of: $0).lacksReason ? "no reason is given" : nil,
            numbers.account(of: $0).lacksMitigation
              ? "nothing is said of getting it back on track" : nil,
          ].compactMap { $0 }.joined(separator: "; ")
        }
      ),
      (
        "Is it in difficulty?",
        rows(unknown) { "rated \(word($0)), which no key sets against on track or off track" }
      ),
      (
        "What became of the actions that are no longer reported?",
        rows(gone) { _ in "in the period before, not in this one" }
      ),
      (
        "Was the promise kept?",
        due.map { Row(ref: $0.reported.printedRef, text: "\($0.promise.text) (\($0.place))") }
      ),
      (
        "Do the numbers add up?",
        findings(
          source,
          of: [
            "tally-disagrees", "total-disagrees", "count-disagrees", "share-disagrees",
            "figure-disagrees",
          ])
      ),
      (
        "What was left out?",
        findings(source, of: ["list-incomplete", "shares-incomplete", "action-vanished"])
      ),
      (
        "Why does it say the same as last time?",
        findings(source, of: ["update-unchanged"])
      ),
      (
        "Why do several actions say the same?",
        findings(
          source, of: ["update-repeated", "reason-boilerplate", "mitigation-boilerplate"])
      ),
      (
        "Does its text agree with its rating?",
        findings(
          source, of: ["rating-contradicted", "stage-contradicted", "movement-disagrees"])
      ),
    ]
    return groups.filter { !$0.1.isEmpty }.map { LikelyQuestion(question: $0.0, rows: $0.1) }
  }

  private static func findings(_ source: ReportSource, of rules: Set<String>) -> [Row] {
    source.findings.filter { rules.contains($0.rule) }.map { finding in
      let refs = source.refs(of: finding)
      // Of a finding about one action the others are named in its words.
      let named = finding.ref == nil ? refs : Array(refs.prefix(1))
      return Row(
        ref: named.isEmpty ? "–" : named.joined(separator: ", "),
        text: finding.message.replacing("“ ", with: "“").capitalisedFirst)
    }
  }
}
