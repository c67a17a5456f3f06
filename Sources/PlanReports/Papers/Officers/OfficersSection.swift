import PlanModel

extension ReportDraft {
  /// What only officers see: what is still to be written and decided, the checks before issue, what the
  /// rules find, and promises whose date has come.
  mutating func officersSection(after sections: [ReportSection]) -> ReportSection {
    var blocks: [ReportBlock] = [
      .heading("For officers only: not part of the paper", level: 1),
      .heading("Still to be written", level: 2),
    ]
    blocks += openQuestions(of: sections)
    blocks.append(.heading("Checks before issue", level: 2))
    blocks.append(.table(checksTable))
    blocks.append(.heading("Promises", level: 2))
    blocks += promises
    blocks.append(.heading("What the rules find", level: 2))
    blocks += findings
    return ReportSection(
      name: "For officers", orientation: .landscape, audience: .officers, blocks: blocks)
  }

  /// Every place of the paper that waits for a person, in order.
  private func openQuestions(of sections: [ReportSection]) -> [ReportBlock] {
    let unknown = scale.terms.indices.filter { scale.isUnknown($0) }.map { place in
      OpenQuestion(
        section: "Dashboard", place: "Rating “\(scale.terms[place].word)”",
        question: Difficulties.question(about: scale.terms[place]))
    }
    let questions = sections.flatMap { OpenQuestion.all(in: $0) } + unknown
    guard !questions.isEmpty else {
      return [.paragraph("Nothing is left to be written.", .body)]
    }
    return [
      .table(
        ReportTable(
          caption: "What a person must write before the paper is issued (\(questions.count))",
          columns: [
            ReportTable.Column("Section", weight: 1.4), ReportTable.Column("Where", weight: 2),
            ReportTable.Column("Question", weight: 4),
          ],
          rows: questions.gathered.map { question in
            ReportTable.Row([
              ReportCell(ReportText(question.section), isRowHeading: true),
              ReportCell(ReportText(question.place)), ReportCell(ReportText(question.question)),
            ])
          }))
    ]
  }

  private var checksTable: ReportTable {
    ReportTable(
      caption: "Whether the paper is fit to be issued",
      columns: [
        ReportTable.Column("Check", weight: 4), ReportTable.Column("Result"),
        ReportTable.Column("Actions or figures", weight: 3),
      ],
      rows: IssueCheck.all(of: numbers).map { check in
        ReportTable.Row([
          ReportCell(ReportText(check.title), isRowHeading: true),
          ReportCell(
            [
              ReportText(
                !check.applies
                  ? "Does not apply"
                  : check.faults.isEmpty ? "Passed" : "\(check.faults.count) to look at")
            ],
            shade: !check.applies
              ? nil : check.faults.isEmpty ? .rating(.onTrack) : .rating(.atRisk)),
          ReportCell(ReportText(check.faults.joined(separator: ", "))),
        ])
      })
  }

  private var findings: [ReportBlock] {
    let found = source.findings
    guard !found.isEmpty else { return [.paragraph("The rules find nothing.", .body)] }
    let ordered = found.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
    return [
      .table(
        ReportTable(
          caption: "Findings (\(found.count)), the gravest first",
          columns: [
            ReportTable.Column("Severity"), ReportTable.Column("Action"),
            ReportTable.Column("What is found", weight: 5), ReportTable.Column("Rule", weight: 1.6),
          ],
          rows: ordered.map { finding in
            let refs = source.refs(of: finding)
            return ReportTable.Row([
              ReportCell(ReportText(finding.severity.rawValue.capitalisedFirst)),
              ReportCell(ReportText(refs.joined(separator: ", "))),
              ReportCell(ReportText(finding.message.capitalisedFirst)),
              ReportCell(ReportText(finding.rule), isRowHeading: true),
            ])
          }))
    ]
  }

  private var promises: [ReportBlock] {
    let book = PromiseBook(source)
    return table(
      of: book.due, caption: "Promises whose date has come",
      asking: "Kept, late or dropped?", none: "No dated promise of an earlier period falls due.")
      + table(
        of: book.next, caption: "Promises for what comes next", asking: nil,
        none: "Nothing in this \(names.period.noun)'s words is promised by a date.")
  }

  private func table(
    of promises: [PromiseBook.Entry], caption: String, asking question: String?, none: String
  ) -> [ReportBlock] {
    guard !promises.isEmpty else { return [.paragraph(ReportText(none), .body)] }
    var columns = [
      .ref, ReportTable.Column("Promised", weight: 4),
      ReportTable.Column("By", content: .date), ReportTable.Column("Said in", weight: 1.4),
    ]
    if question != nil { columns.append(ReportTable.Column("What became of it", weight: 2)) }
    return [
      .table(
        ReportTable(
          caption: caption, columns: columns,
          rows: promises.map { entry in
            ReportTable.Row(
              [
                entry.reported.refCell,
                ReportCell(ReportText(entry.promise.text)),
                Self.cell(entry.promise.due),
                ReportCell(ReportText(entry.place)),
              ]
                + (question.map { question in
                  [ReportCell(entry.answer.map(\.words) ?? .toWrite(question))]
                } ?? []))
          }))
    ]
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
