import PlanModel

extension PaperSection {
  /// How many actions are listed at most, and how many remarks.
  static let listed = 400
  static let remarked = 100

  init(_ paper: Paper, number: Int, token: String) {
    prefix = "p\(number)"
    heading = paper.document.name
    facts = Self.facts(paper)
    let stages = Headline.stages(of: paper.actions, legend: paper.legend)
    let ratings = Headline.ratings(of: paper.actions, legend: paper.legend)
    let headline = Headline(total: paper.actions.count, stages: stages, ratings: ratings)
    self.headline =
      paper.actions.isEmpty
      ? "No action was found in this paper." : headline.sentence
    missing = headline.missing
    standings = Self.standings(headline.isOfRatings ? ratings : stages)
    themes = Self.themes(paper, isOfRatings: headline.isOfRatings, prefix: prefix)
    tables = Self.tables(paper, prefix: prefix)
    key = KeyList(legend: paper.legend)
    func source(_ line: Int?) -> SourceLink? {
      line.map {
        SourceLink(
          label: "line \($0)", address: .readingPaper(token, number: number, line: $0),
          subject: "In the paper")
      }
    }
    findings = paper.findings.prefix(Self.remarked).map {
      Remark(text: $0.message, ref: $0.ref, source: source($0.line))
    }
    unplaced = paper.accounting.unplaced.prefix(Self.remarked).map {
      Remark(text: Phrases.short($0.text, to: 300), source: source($0.line))
    }
    accounting = Self.accounting(paper.accounting)
    groups = Self.groups(paper, number: number, token: token)
    cut =
      paper.actions.count > Self.listed
      ? "The first \(Self.listed) of \(Phrases.count(paper.actions.count, "action")). "
        + "Download them to have all." : nil
  }

  private static func facts(_ paper: Paper) -> SummaryList {
    var rows: [SummaryList.Row] = [
      .init("Council", text: paper.council ?? "Not stated"),
      .init("Plan", text: paper.plan ?? "Not stated"),
    ]
    let printed = paper.printedPlans
    if printed.count > 1 { rows.append(.init("Plans in it", items: printed)) }
    if let edition = paper.edition { rows.append(.init("Edition", text: edition)) }
    rows.append(
      .init(
        "Period",
        text: paper.period?.label
          ?? (paper.isEdition ? "None: it says what is planned, not how it goes" : "Not stated")))
    rows.append(.init("Actions", text: Phrases.grouped(paper.actions.count)))
    return SummaryList(rows: rows)
  }

  private static func standings(_ counts: [Headline.Count]) -> [PlanPage.Standing] {
    let total = counts.reduce(0) { $0 + $1.number }
    guard counts.contains(where: { $0.sign != .notGiven }) else { return [] }
    return [
      PlanPage.Standing(
        heading: "", bar: StackedBar(counts.map { .init($0.sign, $0.label, $0.number) }),
        counts: counts.map { count in
          let rating = Rating.allCases.first { Sign($0) == count.sign }
          return PlanPage.Count(
            tag: Tag(
              sign: count.sign, label: count.label,
              meaning: Tag(term: count.label, rating: rating).meaning),
            number: Phrases.grouped(count.number),
            share: "\((count.number * 200 + total) / (2 * total))%", address: .home)
        })
    ]
  }

  private static func themes(_ paper: Paper, isOfRatings: Bool, prefix: String) -> DataTable? {
    let sections = grouped(paper.actions)
    guard sections.count > 1 else { return nil }
    return DataTable(
      id: "\(prefix)-themes", caption: "Actions by theme", hidesCaption: true,
      columns: [
        .init("Theme"), .init("Actions", isNumber: true),
        .init(isOfRatings ? "By rating" : "By stage", isWide: true),
      ],
      rows: sections.map { name, actions in
        let counts =
          isOfRatings
          ? Headline.ratings(of: actions, legend: paper.legend)
          : Headline.stages(of: actions, legend: paper.legend)
        return [
          .text(name ?? "No theme"), .number(actions.count),
          .bar(
            StackedBar(counts.map { .init($0.sign, $0.label, $0.number) }, isSmall: true)),
        ]
      })
  }

  private static func tables(_ paper: Paper, prefix: String) -> [Table] {
    var kinds: [(columns: [TableReading.Column], tables: Int, actions: Int, line: Int?)] = []
    for table in paper.tables where table.columns.contains(where: { $0.field != nil }) {
      if let index = kinds.firstIndex(where: { $0.columns == table.columns }) {
        kinds[index].tables += 1
        kinds[index].actions += table.actions
      } else {
        kinds.append((table.columns, 1, table.actions, table.source.line))
      }
    }
    return kinds.prefix(12).enumerated().map { index, kind in
      let place = kind.line.map { " from line \($0)" } ?? ""
      return Table(
        words: "\(Phrases.count(kind.tables, "table"))\(place), "
          + "\(Phrases.count(kind.actions, "action")):",
        columns: DataTable(
          id: "\(prefix)-columns-\(index + 1)", caption: "Columns and fields", hidesCaption: true,
          columns: [.init("Printed heading"), .init("Taken for"), .init("Why")],
          rows: kind.columns.map { column in
            [
              .text(column.heading.isEmpty ? "(no heading)" : column.heading),
              .text(
                column.field.map(FieldWords.label(of:)) ?? "Kept under its own heading"),
              .text(column.ground ?? (column.field == nil ? nil : "by its heading")),
            ]
          }))
    }
  }

  private static func accounting(_ accounting: Accounting) -> String {
    let lost = accounting.unplaced.reduce(0) { sum, line in
      sum + line.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
    let all = Phrases.count(accounting.characters, "character")
    if accounting.unplaced.isEmpty { return "Nothing: each of its \(all) has its place." }
    return
      "\(Phrases.grouped(lost)) of \(all) could not be placed, in "
      + "\(Phrases.count(accounting.unplaced.count, "line"))."
  }

  private static func groups(_ paper: Paper, number: Int, token: String) -> [PlanPage.Group] {
    grouped(Array(paper.actions.prefix(listed))).enumerated().map { index, group in
      PlanPage.Group(
        id: "g-\(index + 1)", heading: group.name ?? "Actions",
        count: Phrases.count(group.actions.count, "action"),
        list: ActionList(
          rows: group.actions.map { action in
            ActionList.Row(
              action,
              address: action.source.line.map {
                .readingPaper(token, number: number, line: $0)
              })
          }))
    }
  }

  private static func grouped(_ actions: [Action]) -> [(name: String?, actions: [Action])] {
    var groups: [(name: String?, actions: [Action])] = []
    var places: [String?: Int] = [:]
    for action in actions {
      if let place = places[action.section] {
        groups[place].actions.append(action)
      } else {
        places[action.section] = groups.count
        groups.append((action.section, [action]))
      }
    }
    return groups
  }
}

extension ActionList.Row {
  /// An action as a paper prints it.
  init(_ action: Action, address: Address?) {
    var notes: [String] = []
    if !action.leads.isEmpty {
      notes.append("Lead: \(Phrases.short(action.leads.joined(separator: ", "), to: 120)).")
    }
    if let printed = action.timescale.printed {
      notes.append("Timescale: \(Phrases.short(printed, to: 60)).")
    }
    self.init(
      ref: action.ref, label: Phrases.short(action.name, to: 220), address: address,
      stage: Tag(action.stage), rating: Tag(action.rating),
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }
}
