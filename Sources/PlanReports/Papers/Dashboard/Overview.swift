import PlanModel

extension ReportDraft {
  /// Appendix 2, up to the tables: the overviews, the key, and the summary in words.
  mutating func dashboardSection() -> ReportSection {
    var blocks: [ReportBlock] = [
      .heading(
        ReportText("Appendix 2: \(names.dashboard), \(source.now.period.label)"), level: 2),
      .heading("Overview", level: 3),
    ]
    if let list = numbers.lists.first {
      for (place, axis) in list.axes.enumerated() {
        blocks.append(.table(overview(of: list, by: axis)))
        if place == 0, let chart = chart(of: list, by: axis) { blocks.append(.chart(chart)) }
      }
      if list.axes.isEmpty { blocks.append(.table(totals(of: list))) }
    }
    blocks += keyBlocks(level: 4)
    blocks.append(.heading("Summary", level: 3))
    blocks += narrative()
    return ReportSection(name: "Dashboard", blocks: blocks)
  }

  /// How many actions each member of an axis has under each term; members without actions are shown.
  mutating func overview(
    of list: ReportNumbers.ActionList, by axis: ReportAxis
  ) -> ReportTable {
    let unplaced = list.actions.filter { axis.place(of: $0) == nil }
    let hasLeads = axis.members.contains { $0.lead != nil }
    let all = numbers.counts(of: list.actions)
    var columns = [ReportTable.Column(axis.name, weight: 3)]
    if hasLeads { columns.append(ReportTable.Column("\(axis.name) lead", weight: 2)) }
    columns += scale.terms.map { ReportTable.Column($0.word, content: .number) }
    if !all.without.isEmpty { columns.append(ReportTable.Column(withoutTerm, content: .number)) }
    // Where nothing is rated, a member without actions and a lead says nothing: it may be of another plan in the
    // same paper.
    let filled = Set(list.actions.compactMap(axis.place))
    let shown = axis.members.enumerated().filter {
      !scale.terms.isEmpty || filled.contains($0.offset) || $0.element.lead != nil
    }
    var rows = shown.map { place, member in
      let lead = member.lead.map {
        ReportText([ReportText.Run($0, isToWrite: Self.isOpen($0))])
      }
      return ReportTable.Row(
        [ReportCell(ReportText(member.name), isRowHeading: true)]
          + (hasLeads ? [ReportCell(lead ?? .toWrite("who leads it?"))] : [])
          + cells(
            list.actions.filter { axis.place(of: $0) == place },
            name: "\(FigureBook.part(axis.name)).\(FigureBook.part(member.name))",
            under: member.name, list: list, showsWithout: !all.without.isEmpty))
    }
    if !unplaced.isEmpty {
      rows.append(
        ReportTable.Row(
          [ReportCell("None named", isRowHeading: true)]
            + (hasLeads ? [ReportCell()] : [])
            + cells(
              unplaced, name: "\(FigureBook.part(axis.name)).none",
              under: "no \(axis.name)", list: list, showsWithout: !all.without.isEmpty)))
    }
    rows.append(
      ReportTable.Row(
        [ReportCell("Total", isRowHeading: true)] + (hasLeads ? [ReportCell()] : [])
          + cells(
            list.actions, name: "\(FigureBook.part(axis.name)).total", under: nil, list: list,
            showsWithout: !all.without.isEmpty), kind: .total))
    let actions = names.actions(2, of: list.name)
    return ReportTable(
      caption:
        "\(actions.prefix(1).uppercased() + actions.dropFirst()) by \(axis.name.lowercased())",
      columns: columns, rows: rows)
  }

  /// Whether a lead is still to be named.
  static func isOpen(_ lead: String?) -> Bool {
    guard let lead else { return false }
    return ["tbc", "tba", "tbd", "vacant", "to be confirmed", "to be appointed"].contains(
      lead.lowercased().trimmed)
  }

  private mutating func cells(
    _ actions: [ReportedAction], name: String, under member: String?,
    list: ReportNumbers.ActionList, showsWithout: Bool
  ) -> [ReportCell] {
    let counts = numbers.counts(of: actions)
    let place = member.map { " under \($0)" } ?? ""
    let called = names.actions(2, of: list.name)
    var cells: [ReportCell] = []
    for (term, rated) in zip(scale.terms, counts.byTerm) {
      var cell = countCell(
        rated, "\(name).\(FigureBook.part(term.word))",
        meaning: "\(called) rated \(term.word)\(place)")
      if !rated.isEmpty { cell.shade = term.shade }
      cells.append(cell)
    }
    if showsWithout {
      cells.append(
        countCell(
          counts.without, "\(name).not-given", meaning: "\(called) without a \(what.plain)\(place)")
      )
    }
    return cells
  }

  /// All actions of a list, where it has no axis to tell them apart by.
  mutating func totals(of list: ReportNumbers.ActionList) -> ReportTable {
    let counts = numbers.counts(of: list.actions)
    let showsWithout = !counts.without.isEmpty
    return ReportTable(
      caption: "All \(names.actions(2, of: list.name))",
      columns: [ReportTable.Column("List", weight: 2)]
        + scale.terms.map { ReportTable.Column($0.word, content: .number) }
        + (showsWithout ? [ReportTable.Column(withoutTerm, content: .number)] : []),
      rows: [
        ReportTable.Row(
          [ReportCell(ReportText(heading(of: list)), isRowHeading: true)]
            + cells(
              list.actions, name: "all", under: nil, list: list, showsWithout: showsWithout),
          kind: .total)
      ])
  }

  /// Over the counts of those without a term: where the papers have no terms, these are all.
  private var withoutTerm: String { scale.terms.isEmpty ? "Actions" : "Not given" }

  /// Nil where the papers have no terms to tell parts by.
  func chart(of list: ReportNumbers.ActionList, by axis: ReportAxis) -> ReportChart? {
    guard !scale.terms.isEmpty else { return nil }
    let perMember = axis.members.indices.map { place in
      numbers.counts(of: list.actions.filter { axis.place(of: $0) == place })
    }
    var series = scale.terms.enumerated().map { place, term in
      ReportChart.Series(
        name: term.word, shade: term.shade, values: perMember.map { $0.byTerm[place].count })
    }
    if perMember.contains(where: { !$0.without.isEmpty }) {
      series.append(
        ReportChart.Series(
          name: "Not given", shade: .rating(.notGiven), values: perMember.map(\.without.count)))
    }
    let told = axis.members.enumerated().map { place, member in
      let parts = series.filter { $0.values[place] > 0 }.map { "\($0.values[place]) \($0.name)" }
      return "\(member.name): \(parts.isEmpty ? "none" : parts.joined(separator: ", "))"
    }
    let own = numbers.lists.count > 1 ? "\(heading(of: list)): \(what.plain)s" : nil
    return ReportChart(
      title: "\(own ?? "\(what.plain.capitalisedFirst)s") by \(axis.name.lowercased())",
      description: "A bar for each, in parts by \(what.plain). \(told.joined(separator: ". ")).",
      categories: axis.members.map(\.name), series: series)
  }

  /// The key under its heading; nothing where there are no terms.
  func keyBlocks(level: Int) -> [ReportBlock] {
    scale.terms.isEmpty ? [] : [.heading("Key", level: level), .table(key)]
  }

  /// The council's terms with what they mean.
  var key: ReportTable {
    ReportTable(
      caption: "What each \(what.plain) means",
      columns: [
        ReportTable.Column(what.plain.capitalisedFirst, content: .rating),
        ReportTable.Column("Meaning", weight: 5),
      ],
      rows: scale.terms.map { term in
        ReportTable.Row([
          ReportCell(
            [ReportText([ReportText.Run(term.word, isStrong: true)])], shade: term.shade,
            isRowHeading: true),
          ReportCell(
            term.definition.map { ReportText($0) } ?? .toWrite("what does “\(term.word)” mean?")),
        ])
      })
  }
}
