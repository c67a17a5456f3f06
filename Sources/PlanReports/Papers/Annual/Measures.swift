import PlanModel

extension ReportDraft {
  /// What the plan aims at, what was emitted against what its path allows, and how far its indicators are.
  mutating func measuresSection() -> ReportSection {
    var blocks: [ReportBlock] = [.heading("Targets, emissions and indicators", level: 2)]
    let emissions = EmissionsReport(council: names.council, measures: source.measures)
    blocks += emissions.moved.map { .paragraph(ReportText(EmissionsWords.sentence(of: $0)), .body) }
    for part in emissions.parts { blocks += self.blocks(of: part) }
    if emissions.parts.isEmpty {
      blocks.append(
        .toWrite(question: "What are the targets, and what was emitted?", ground: nil))
    }
    blocks += indicators()
    return ReportSection(name: "Measures", blocks: blocks)
  }

  private mutating func blocks(of part: EmissionsReport.Part) -> [ReportBlock] {
    let name = EmissionsWords.name(of: part.boundary)
    let key = "emissions.\(part.boundary == .ownEstate ? "own" : "area")"
    let unit = EmissionsWords.unit(for: part.years.compactMap(\.total))
    let decimals = EmissionsWords.decimals(unit)
    var blocks: [ReportBlock] = [.heading(ReportText(name), level: 3)]
    func sentence(
      _ text: String, _ key: String, _ value: String, _ meaning: String, _ rows: [String]
    ) {
      figures.note(value, key, meaning: meaning, rows: rows)
      blocks.append(.paragraph(ReportText(text), .body))
    }
    for aim in part.aims {
      let target = EmissionsWords.sentence(of: aim.target)
      let adopted = [aim.target.adoption?.body, aim.target.adoption?.minute].compactMap { $0 }
      sentence(
        target + ".", "\(key).target", "\(aim.target.goalYear)", "a target: \(target)",
        adopted.isEmpty ? ["the target as it was recorded"] : adopted)
      if let gap = aim.latest {
        let allowed = gap.required.text(in: unit, decimals: decimals)
        let emitted = gap.actual.text(in: unit, decimals: decimals)
        sentence(
          "In \(gap.year) \(emitted) were emitted, where the path to this target allows \(allowed). "
            + EmissionsWords.sentence(of: gap, in: unit),
          "\(key).gap", gap.amount.number(in: unit, decimals: decimals),
          "\(unit.name)s more than the path allows in \(gap.year)",
          ["the inventory of \(gap.year)"]
            + (aim.base.map { ["the inventory of \($0.year)"] } ?? []))
      }
      if let meeting = aim.meeting {
        blocks.append(.paragraph(ReportText(EmissionsWords.sentence(of: meeting)), .body))
      }
      if let impossible = aim.impossible {
        blocks.append(.paragraph(ReportText(EmissionsWords.sentence(of: impossible)), .note))
      }
    }
    for account in part.budgets {
      sentence(
        EmissionsWords.sentence(of: account, in: unit), "\(key).budget",
        account.used.number(in: unit, decimals: decimals),
        "\(unit.name)s used of the budget \(account.budget.from) to \(account.budget.through)",
        ["the inventories of those years"])
    }
    guard !part.years.isEmpty else { return blocks }
    blocks.append(.table(table(of: part, name: name, key: key, unit: unit)))
    blocks += EmissionsText.remarks(on: part).map { .paragraph(ReportText($0), .note) }
    return blocks
  }

  /// A row for each year: its scopes or sectors, its total, and what the first target's path allows.
  private mutating func table(
    of part: EmissionsReport.Part, name: String, key: String, unit: Emissions.Unit
  ) -> ReportTable {
    let decimals = EmissionsWords.decimals(unit)
    let shares = part.shareNames
    let gaps = part.aims.first?.gaps ?? []
    let columns =
      [ReportTable.Column("Year", weight: 1.2)]
      + (shares + ["Total"] + (gaps.isEmpty ? [] : ["Path allows"])).map {
        ReportTable.Column($0, content: .number)
      } + (gaps.isEmpty ? [] : [ReportTable.Column("Against the path", weight: 1.4)])
    let rows = part.years.map { year -> ReportTable.Row in
      let origin = [year.publication ?? "the inventory of \(year.year)"]
      func cell(_ amount: Emissions?, _ name: String, _ meaning: String, _ rows: [String])
        -> ReportCell
      {
        guard let amount else { return ReportCell("–") }
        return ReportCell(
          ReportText(
            figures.run(
              amount.number(in: unit, decimals: decimals), "\(key).\(year.year).\(name)",
              meaning: "\(meaning), \(year.year), in \(unit.name)s", rows: rows)))
      }
      let gap = gaps.first { $0.year == year.year }
      return ReportTable.Row(
        [ReportCell(ReportText(year.year.description), isRowHeading: true)]
          + shares.map { share in
            cell(
              year.shares.first { $0.name == share }?.amount, FigureBook.part(share), share, origin)
          } + [cell(year.total, "total", "all emissions", origin)]
          + (gaps.isEmpty
            ? []
            : [
              cell(
                gap?.required, "path", "what the path allows",
                part.aims.first.map { [EmissionsWords.sentence(of: $0.target)] } ?? []),
              ReportCell(ReportText(gap.flatMap(EmissionsWords.standing) ?? "")),
            ]))
    }
    return ReportTable(
      caption: "\(name) by year, in \(unit.name)s", columns: columns, rows: rows)
  }

  private mutating func indicators() -> [ReportBlock] {
    guard !source.measures.indicators.isEmpty else { return [] }
    let rows = source.measures.indicators.map { indicator -> ReportTable.Row in
      let values = source.measures.values[indicator.id] ?? []
      let progress = indicator.progress(by: values, asAt: source.now.period.date)
      let sentence = IndicatorText.sentence(of: progress, indicator)
      figures.note(
        progress.value.map { NumberText.plain($0.value) } ?? "none", "indicator.\(indicator.id)",
        meaning: "\(indicator.name): \(sentence)", rows: values.map { "value of \($0.date)" })
      return ReportTable.Row([
        ReportCell(ReportText(indicator.name), isRowHeading: true),
        ReportCell(ReportText(sentence)),
      ])
    }
    return [
      .heading("Indicators", level: 3),
      .table(
        ReportTable(
          caption: "Indicators and how far they are",
          columns: [
            ReportTable.Column("Indicator", weight: 2), ReportTable.Column("How far", weight: 4),
          ], rows: rows)),
    ]
  }
}
