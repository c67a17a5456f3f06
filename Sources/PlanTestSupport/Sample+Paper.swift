public import PlanModel

extension Paper {
  /// A progress paper of the invented Wolmershire County Council.
  public static func sample(
    name: String = "wolmershire.txt", council: String? = "Wolmershire County Council",
    plan: String? = "Net Zero Wolmershire", edition: String? = nil,
    period: String? = "March 2024", legend: Legend = .sample, actions: [Action]
  ) -> Paper {
    var paper = Paper(
      document: DocumentName(
        name: name, sha256: String(repeating: "0", count: 64), format: "text"))
    paper.council = council
    paper.plan = plan
    paper.edition = edition
    paper.period = period.flatMap { Period($0) }
    paper.legend = legend
    paper.actions = actions
    return paper
  }

  /// A paper in which every kind of thing occurs once.
  public static var wholeSample: Paper {
    var first = Action.sample(
      "T1", "Build the cycle route from Brackenham to Oxmarsh.", group: "Walking and cycling",
      leads: ["Highways", "Planning"], timescale: "S/M",
      stage: .sample("Delivery", .delivery), rating: .sample("Amber", .atRisk),
      update: "Work began in January 2024.", line: 22)
    first.title = "Brackenham cycle route"
    first.objectives = ["1", "2"]
    first.elements = ["Mitigation"]
    first.introducedIn = "NEW ACTION 2024"
    first.role = RoleReading(printed: "Ask", canonical: .partner)
    first.partners = ["Canal charity", "Developers"]
    first.partnersAsPrinted = "Canal charity Developers"
    first.cost = LevelReading(printed: "M/H", bands: [.medium, .high])
    first.carbon = LevelReading(printed: "L", bands: [.low])
    first.score = Score(printed: 7.5, computed: 6)
    first.impact = "High"
    first.measure = "Twelve kilometres open by 2026."
    first.movement = StatedMovement(printed: "down from Green", from: "Green")
    first.reason = "The bridge needs a new permit."
    first.mitigation = "A temporary crossing is planned."
    first.changeNote = "Route lengthened."
    first.see = ["T2"]
    first.parts = [
      ActionPart(
        text: "Towpath", stage: .sample("Design", .design), due: PartialDate(year: 2025, month: 4))
    ]
    first.updates = [
      ReportedUpdate(
        period: "December 2023", stage: .sample("Design", .design),
        rating: .sample("Green", .onTrack), text: "Designs agreed.")
    ]
    first.groupings = ["Lead Theme": "Transport Strategy"]
    first.fields = [
      PrintedField(heading: "Action ID", text: "T1"),
      PrintedField(heading: "Status", text: "Delivery"),
      PrintedField(heading: "Status", text: "Amber"),
      PrintedField(heading: "Ward", text: "=Sallow"),
    ]
    first.sources = [
      "rating": Source(line: 22, cell: "9"), "update": Source(line: 22, endLine: 24, page: 3),
    ]
    let second = Action.sample(
      "T2", "Ask Government for a five-year settlement.",
      stage: .sample("Not started", .notStarted), line: 25)
    let third = Action.sample(
      nil, "Plant 3,000 trees – with schools.", section: "Nature", timescale: "Ongoing", line: 30)
    var paper = Paper.sample(actions: [first, second, third])
    paper.tallies = [
      Tally(
        by: "Theme", terms: ["Green", "Amber"],
        rows: [
          .init(name: "Transport", lead: "Head of Transport", counts: ["Green": 1, "Amber": 1]),
          .init(name: "Nature", counts: ["Green": 1]),
        ])
    ]
    paper.accounting = Accounting(
      characters: 960, placed: [.action: 800, .legend: 100, .heading: 44],
      unplaced: [.init(line: 41, text: "Stray words left")])
    paper.findings = [
      Finding(
        rule: "ref-misread", severity: .note, ref: "T1",
        message: "“Т1” has a Cyrillic letter and was read as T1", document: "wolmershire.txt",
        line: 22)
    ]
    paper.tables = [
      TableReading(
        section: "Transport",
        columns: [
          .init(heading: "Action ID", field: "ref"),
          .init(heading: "Status", field: "stage", ground: "by its values"),
          .init(heading: "Ward"),
        ], actions: 2, source: Source(line: 20, endLine: 28))
    ]
    return paper
  }
}

extension Legend {
  /// The key of the invented county: stages and colours.
  public static var sample: Legend {
    Legend(terms: [
      LegendTerm(
        kind: .stage, term: "Design", definition: "working up the scheme", canonical: "design",
        source: Source(line: 8)),
      LegendTerm(kind: .stage, term: "Delivery", canonical: "delivery", source: Source(line: 9)),
      LegendTerm(
        kind: .rating, term: "Green", definition: "going to plan", canonical: "onTrack",
        source: Source(line: 12)),
      LegendTerm(kind: .rating, term: "Amber", canonical: "atRisk", source: Source(line: 13)),
      LegendTerm(kind: .rating, term: "Grey", source: Source(line: 14)),
    ])
  }
}
