import PlanModel
import PlanStore

extension PlanPage {
  init(_ facts: PlanFacts, findings: PlanFindings? = nil, isDesk: Bool) {
    let summary = facts.summary
    let stages = Self.counts(facts.stages)
    let ratings = Self.counts(facts.ratings)
    let total = facts.stages?.all.total ?? summary.actions
    let headline = Headline(total: total, stages: stages, ratings: ratings)
    frame = Frame(
      title: summary.name,
      crumbs: [
        Trail.Crumb("Home", .home),
        Trail.Crumb(summary.council.name, .council(summary.council.slug)),
      ], isDesk: isDesk)
    eyebrow = summary.council.name
    heading = summary.name
    self.facts = Self.facts(facts, total: total)
    self.headline = headline.sentence
    missing = Self.missing(facts, headline: headline, isDesk: isDesk)
    notices =
      CouncilNotices.ofPlan(after: facts.after, before: facts.before)
      + (isDesk ? Self.notices(facts) : [])
    standings = Self.standings(facts, headline: headline, stages: stages, ratings: ratings)
    periods = Self.periods(facts)
    changes = summary.periods.count > 1 ? .changes(summary.slug) : nil
    self.findings = findings.flatMap { found in
      FindingCounts(found.set.open).words.map {
        Notice.Link(label: "What to look at: \($0)", address: .findings(summary.slug))
      }
    }
    groupings = Self.groupings(facts)
    members = Self.members(facts, headline: headline)
    numbers = Self.numbers(facts, headline: headline)
    tallies = DownloadLinks(
      subject: "numbers", csv: .planTallies(summary.slug, .csv, view: facts.view),
      json: .planTallies(summary.slug, .json, view: facts.view))
    filter = Self.filter(facts)
    unfiltered = .plan(
      summary.slug, view: PlanView(by: facts.view.by, period: facts.view.period))
    groups = Self.groups(facts)
    downloads = DownloadLinks(
      subject: "actions", csv: .planActions(summary.slug, .csv, period: facts.view.period),
      json: .planActions(summary.slug, .json, period: facts.view.period))
    pagination = Pagination(
      page: facts.view.page ?? 1,
      of: (facts.total + PlanFacts.pageSize - 1) / PlanFacts.pageSize
    ) { page in
      var view = facts.view
      view.page = page
      return .plan(summary.slug, view: view)
    }
    key = KeyList(legend: summary.legend)
    papers = summary.documents.reversed().map(Paper.init)
    issued = summary.issuedPapers.filter { !$0.isRedacted }.map(Paper.init)
    head = summary.head.description
  }

  static func counts(_ tally: CrossTally?) -> [Headline.Count] {
    guard let tally else { return [] }
    return zip(tally.columns, tally.all.counts).map { column, count in
      let sign = Sign(column, scale: tally.scale)
      return Headline.Count(sign: sign, label: column.term ?? Sign.notGiven.words, number: count)
    }
  }

  private static func facts(_ facts: PlanFacts, total: Int) -> String {
    let when = facts.effective ?? facts.summary.periods.last?.effective
    var parts = [Phrases.count(total, "action")]
    if let themes = facts.summary.axes.first(where: { $0.axis == .theme })?.members.count,
      themes > 1
    {
      parts[0] += " in \(Phrases.count(themes, "theme"))"
    }
    if let when { parts.insert(Phrases.sentence(Phrases.name(of: when)), at: 0) }
    if let edition = facts.summary.edition, when?.label != edition {
      parts.append(Phrases.edition(edition))
    }
    return parts.joined(separator: " · ")
  }

  private static func missing(
    _ facts: PlanFacts, headline: Headline, isDesk: Bool
  ) -> Notice? {
    guard let words = headline.missing else { return nil }
    let terms = facts.summary.legend.terms(of: .rating).map(\.term)
    let isLost = !headline.isOfRatings && !terms.isEmpty
    return Notice(
      isLost ? .warning : .note, id: "missing", heading: words,
      text: isLost
        ? "The key has ratings (\(Phrases.list(terms))), and the paper shows them by colour only: "
          + "the colours were lost when its text was taken out." : nil,
      link: isDesk && !terms.isEmpty && !facts.summary.periods.isEmpty
        ? Notice.Link(label: "Key the ratings in", address: .ratings(facts.summary.slug)) : nil)
  }

  private static func notices(_ facts: PlanFacts) -> [Notice] {
    let when = facts.effective ?? facts.summary.periods.last?.effective
    guard
      let point = (facts.summary.periods + facts.summary.editions)
        .first(where: { $0.effective == when })
    else { return [] }
    let name = Phrases.sentence(Phrases.name(of: point.effective))
    return switch point.status {
    case .published: []
    case .draft:
      [
        Notice(
          .note, id: "status", heading: "\(name) is a draft.",
          text: "Only this desk shows it, until it is published.")
      ]
    case .withdrawn:
      [Notice(.warning, id: "status", heading: "\(name) was withdrawn from the public.")]
    }
  }
}

extension Sign {
  /// The sign of a column of a tally.
  init(_ column: CrossTally.Column, scale: CrossTally.Scale) {
    let sign =
      switch scale {
      case .stage: Sign(column.canonical.flatMap(Stage.init(rawValue:)))
      case .rating: Sign(column.canonical.flatMap(Rating.init(rawValue:)))
      }
    self = Sign.of(sign, words: column.canonical == "notGiven" ? nil : column.term)
  }
}

extension PlanPage.Paper {
  /// A report as it was issued: a file to keep, since nothing that is archived opens on this site.
  init(_ issued: IssuedPaperSummary) {
    let facts = [
      Phrases.name(of: issued.effective), issued.document.format.uppercased(),
      Phrases.size(issued.size),
    ]
    self.init(
      name: issued.title, address: .documentFile(issued.document.sha256),
      note: Phrases.sentence(facts.filter { !$0.isEmpty }.joined(separator: ", ")))
  }

  init(_ document: DocumentSummary) {
    let when = document.readings.map { Phrases.name(of: $0.effective) }
    self.init(
      name: document.document.name, address: .document(document.document.sha256),
      note: Phrases.sentence((when + [Phrases.size(document.size)]).joined(separator: ", ")))
  }
}
