import PlanModel

extension ReportDraft {
  /// The cover report to the committee: what is reported, from whom, and what is asked of members.
  func coverSection(title: String) -> ReportSection {
    var blocks = head(title: title, asks: true)
    blocks.append(.contents)
    var number = 0
    func part(_ heading: String, _ paragraphs: [ReportText], asking question: String) {
      number += 1
      blocks.append(.heading(ReportText("\(number). \(heading)"), level: 2))
      if paragraphs.isEmpty {
        blocks.append(.toWrite(question: question, ground: nil))
      }
      for (place, paragraph) in paragraphs.enumerated() {
        blocks.append(.paragraph(paragraph, .numbered("\(number).\(place + 1)")))
      }
    }
    let standing = settings.standing
    part(
      "Purpose",
      [
        sentence(
          numbers.isRated ? "purpose" : "purpose-unrated",
          [
            "dashboard": ReportText(names.dashboard), "strategy": ReportText(names.strategy),
            "period": ReportText(source.now.period.label),
          ])
      ], asking: "")
    part(
      "Information", standing.information.map { ReportText($0) },
      asking: "How did this reporting come about, who sees it and what does it tell?")
    part("Consultation", consultation, asking: "Who was asked or has seen this, and when?")
    part(
      "Alternative options", standing.alternatives.map { ReportText($0) },
      asking: "Which other options were considered?")
    part("Implications", [sentence("implications")], asking: "")
    part(
      "Background papers", standing.background.map { ReportText($0) },
      asking: "Which papers does this report rest on?")
    part(
      "Appendices",
      [
        ReportText("Appendix 1: Implications"),
        ReportText("Appendix 2: \(names.dashboard), \(source.now.period.label)"),
      ], asking: "")
    number += 1
    blocks.append(.heading(ReportText("\(number). Recommendation"), level: 2))
    blocks.append(.paragraph("That the Committee:", .body))
    blocks.append(.list(recommendations, isNumbered: true))
    part(
      "Reasons for the recommendation", standing.reasons.map { ReportText($0) },
      asking: "Why is this recommended?")
    if let author = settings.author {
      blocks.append(.paragraph(ReportText(author), .labelled("Author")))
    }
    blocks.append(labelled("Contact", settings.contact, asking: "Which team answers questions?"))
    return ReportSection(name: "Report", blocks: blocks)
  }

  private func labelled(
    _ label: String, _ text: String?, asking question: String
  ) -> ReportBlock {
    .paragraph(text.map { ReportText($0) } ?? .toWrite(question), .labelled(label))
  }

  private var consultation: [ReportText] {
    var paragraphs = settings.standing.consultation.map { ReportText($0) }
    if let board = settings.board {
      let date = said.board.map { ReportText(DateWords.text($0)) } ?? .toWrite("on which day?")
      paragraphs.append(
        sentence(
          "board",
          ["dashboard": ReportText(names.dashboard), "board": ReportText(board), "date": date]))
    }
    return paragraphs
  }

  /// To note the report, and whatever settings ask for besides; never more than a person has written.
  private var recommendations: [ReportText] {
    let standing =
      settings.standing.recommendations.isEmpty
      ? [sentence("recommendation", ["dashboard": ReportText(names.dashboard)])]
      : settings.standing.recommendations.map { ReportText($0) }
    return standing + said.recommendations.map { ReportText($0) }
  }

  /// Appendix 1: what the report implies, heading by heading.
  func implicationsSection() -> ReportSection {
    var blocks: [ReportBlock] = [.heading("Appendix 1: Implications", level: 2)]
    let own = said.implications
    let standing = settings.implications
    let headings =
      standing.map(\.heading)
      + own.map(\.heading).filter { heading in
        !standing.contains { $0.heading == heading }
      }
    let all = headings.isEmpty ? Self.usualHeadings : headings
    for (place, heading) in all.enumerated() {
      blocks.append(.heading(ReportText(heading), level: 3))
      let paragraphs =
        (own.first { $0.heading == heading } ?? standing.first { $0.heading == heading })?
        .paragraphs ?? []
      if paragraphs.isEmpty {
        blocks.append(
          .toWrite(question: "What does the report imply under “\(heading)”?", ground: nil))
      }
      for (line, paragraph) in paragraphs.enumerated() {
        blocks.append(.paragraph(ReportText(paragraph), .numbered("\(place + 1).\(line + 1)")))
      }
    }
    return ReportSection(name: "Implications", blocks: blocks)
  }

  private static let usualHeadings = [
    "Financial", "Legal", "Human Resources", "Information Technology", "Equalities Impact",
    "Corporate objectives", "Other",
  ]
}
