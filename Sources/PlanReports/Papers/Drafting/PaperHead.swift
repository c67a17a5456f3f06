import PlanModel

extension ReportDraft {
  /// What stands at the head of every paper: its title, whose it is, for whom and when, and whether it
  /// may still change.
  ///
  /// Committee, meeting and post are those of the settings; what they leave out is asked for where the
  /// paper is a report to a committee (`asks`), and left out elsewhere.
  /// What is for officers only carries no marking.
  func head(
    title: String, facts: [(label: String, text: String)] = [], asks: Bool = false,
    isMarked: Bool = true
  ) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    if isMarked, let marking = settings.marking ?? (asks ? "FOR PUBLICATION" : nil) {
      blocks.append(.paragraph(ReportText(marking), .note))
    }
    blocks.append(.heading(ReportText(title), level: 1))
    blocks.append(.paragraph(ReportText(names.council), .labelled("Council")))
    blocks += facts.map { .paragraph(ReportText($0.text), .labelled($0.label)) }
    let known: [(String, String?, String)] = [
      ("Committee", settings.committee, "Which committee is it for?"),
      (
        "Meeting", said.meeting.map(DateWords.text), "On which day does the committee meet?"
      ),
      ("Report of", settings.reportOf, "Which post reports?"),
    ]
    for (label, text, question) in known where asks || text != nil {
      blocks.append(
        .paragraph(text.map { ReportText($0) } ?? .toWrite(question), .labelled(label)))
    }
    return blocks + standing
  }
}
