import PlanModel

extension ReportDraft {
  /// How each action of the first list stood over up to four periods, oldest first.
  func travelSection() -> ReportSection {
    let periods = Array(numbers.earlier.reversed()) + [numbers.now]
    var blocks: [ReportBlock] = [.heading("Direction of travel", level: 2)]
    guard let list = numbers.lists.first, periods.count > 1 else {
      blocks.append(
        .paragraph(
          sentence("no-earlier", ["period": ReportText(source.now.period.label)]), .body))
      return ReportSection(name: "Direction of travel", blocks: blocks)
    }
    let rows = list.actions.map { reported -> ReportTable.Row in
      var cells = [
        ReportCell(ReportText(reported.printedRef), isRowHeading: true),
        ReportCell(Self.text(of: reported.action)),
      ]
      for standings in periods {
        let stood = standings.period.actions.contains { $0.id == reported.id }
        let place = standings.place(ofID: reported.id)
        cells.append(
          ReportCell(
            [ReportText(place.map { scale.terms[$0].word } ?? (stood ? "Not given" : "–"))],
            shade: place.flatMap { scale.terms[$0].shade }))
      }
      cells.append(direction(of: reported))
      return ReportTable.Row(cells)
    }
    blocks.append(
      .table(
        ReportTable(
          caption: "How each action was rated, \(periods[0].period.period.label) to "
            + source.now.period.label,
          columns: [
            ReportTable.Column("Ref", weight: 0.6), ReportTable.Column("Action", weight: 5),
          ]
            + periods.map { ReportTable.Column($0.period.period.label, content: .rating) }
            + [ReportTable.Column("Direction", weight: 1.1)],
          rows: rows)))
    return ReportSection(name: "Direction of travel", blocks: blocks)
  }

  private func direction(of reported: ReportedAction) -> ReportCell {
    let change = numbers.change(of: reported)
    return switch change.movement {
    case .better: ReportCell(["Better"], shade: .movedUp)
    case .worse: ReportCell(["Worse"], shade: .movedDown)
    case .same: ReportCell(["No change"])
    case .new: ReportCell(["New"])
    case .unknown, .vanished: ReportCell(["Not known"])
    }
  }
}
