import PlanModel

extension PaperSection {
  /// How many actions are listed at most, and how many remarks.
  static let listed = 400
  static let remarked = 100

  /// How many of what the checks say are shown.
  static let worstShown = 5

  init(_ paper: Paper, findings set: FindingSet, number: Int, token: String) {
    prefix = "p\(number)"
    heading = paper.document.name
    facts = Self.facts(paper)
    let stages = Headline.stages(of: paper.actions, legend: paper.legend)
    let ratings = OneScale.ratings(
      Headline.ratings(of: paper.actions, legend: paper.legend), beside: stages)
    let headline = Headline(total: paper.actions.count, stages: stages, ratings: ratings)
    self.headline =
      paper.actions.isEmpty
      ? "No action was found in this paper." : headline.sentence
    missing = Self.missing(headline, paper.legend)
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
    let open = set.open
    worst = open.isEmpty ? nil : FindingList(Array(open.prefix(Self.worstShown)), of: nil)
    worstWords = Self.words(open)
    allFindings = open.isEmpty ? nil : .readingFindings(token, number: number)
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

  private static func words(_ open: [FindingSet.Item]) -> String {
    guard let words = FindingCounts(open).words else { return "Nothing was found." }
    let rest = open.count > worstShown ? ", the worst of them first" : ""
    return "\(Phrases.sentence(words))\(rest)."
  }

  /// What is not said, and that the colours were lost where the key has some.
  private static func missing(_ headline: Headline, _ legend: Legend) -> String? {
    guard let words = headline.missing else { return nil }
    let terms = legend.terms(of: .rating).map(\.term)
    guard !headline.isOfRatings, !terms.isEmpty else { return words }
    return words
      + " The key has ratings (\(Phrases.list(terms))), shown by colour only: the colours "
      + "were lost when the text was taken out. Keep the paper, and you can key them in."
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
      id: "\(prefix)-themes", caption: "Themes of \(paper.document.name)",
      hidesCaption: true,
      layout: .bars,
      columns: [
        .init("Theme"), .init("Actions", isNumber: true),
        .init(isOfRatings ? "By rating" : "By stage", isWide: true),
      ],
      rows: sections.map { name, actions in
        let stages = Headline.stages(of: actions, legend: paper.legend)
        let counts =
          isOfRatings
          ? OneScale.ratings(
            Headline.ratings(of: actions, legend: paper.legend), beside: stages) : stages
        return [
          .text(name ?? "No theme"), .number(actions.count),
          .bar(
            StackedBar(counts.map { .init($0.sign, $0.label, $0.number) }, isSmall: true)),
        ]
      })
  }

  /// One row for each printed heading and what it was taken for, over all tables.
  private static func tables(_ paper: Paper, prefix: String) -> [Table] {
    let tables = paper.tables.filter { $0.columns.contains { $0.field != nil } }
    var columns: [(column: TableReading.Column, tables: Int)] = []
    for column in tables.flatMap(\.columns) {
      if let index = columns.firstIndex(where: { $0.column == column }) {
        columns[index].tables += 1
      } else {
        columns.append((column, 1))
      }
    }
    guard !columns.isEmpty else { return [] }
    let rows = columns.prefix(200).map { column, count -> [DataTable.Cell] in
      let ground = column.ground ?? (column.field == nil ? "no field has that name" : "its heading")
      return [
        .text(column.heading.isEmpty ? "(no heading)" : column.heading),
        .text(column.field.map(FieldWords.label(of:)) ?? "Kept under its own heading"),
        .text(ground), .number(count),
      ]
    }
    return [
      Table(
        words: "\(Phrases.count(tables.count, "table")) with "
          + "\(Phrases.count(tables.reduce(0) { $0 + $1.actions }, "action")).",
        columns: DataTable(
          id: "\(prefix)-columns", caption: "Columns of \(paper.document.name)",
          hidesCaption: true,
          columns: [
            .init("Printed heading"), .init("Taken for"), .init("Why"),
            .init("Tables", isNumber: true),
          ], rows: rows))
    ]
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
      notes.append("Timescale: \(Phrases.timescale(printed)).")
    }
    let tags = OneScale.tags(stage: Tag(action.listedStage), rating: Tag(action.rating))
    self.init(
      ref: action.ref, label: Phrases.short(action.name, to: 220), address: address,
      stage: tags.stage, rating: tags.rating,
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }
}
