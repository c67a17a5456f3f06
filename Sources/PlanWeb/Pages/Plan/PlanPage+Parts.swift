import PlanModel
import PlanStore

extension PlanPage {
  static func standings(
    _ facts: PlanFacts, headline: Headline, stages: [Headline.Count], ratings: [Headline.Count]
  ) -> [Standing] {
    let ratings = OneScale.ratings(ratings, beside: stages)
    let byRating = standing("By rating", ratings, facts: facts) { view, term in
      if let term { view.rating = term } else { view.by = "rating" }
    }
    let byStage = standing("By stage", stages, facts: facts) { view, term in
      if let term { view.stage = term } else { view.by = "stage" }
    }
    let hasRatings = ratings.contains { $0.sign != .notGiven && $0.number > 0 }
    if headline.isOneScale { return [byRating].compactMap { $0 } }
    let all = headline.isOfRatings ? [byRating, byStage] : [byStage, hasRatings ? byRating : nil]
    return all.compactMap { $0 }
  }

  private static func standing(
    _ heading: String, _ counts: [Headline.Count], facts: PlanFacts,
    choose: (inout PlanView, String?) -> Void
  ) -> Standing? {
    let total = counts.reduce(0) { $0 + $1.number }
    guard counts.contains(where: { $0.sign != .notGiven && $0.number > 0 }) else { return nil }
    return Standing(
      heading: heading,
      bar: StackedBar(counts.map { .init($0.sign, $0.label, $0.number) }),
      counts: counts.filter { $0.number > 0 }.map { count in
        var view = PlanView(by: facts.view.by, period: facts.view.period)
        choose(&view, count.sign == .notGiven ? nil : count.label)
        return Count(
          tag: Tag(
            sign: count.sign, label: Phrases.short(count.label, to: 48),
            meaning: meaning(of: count)),
          number: Phrases.grouped(count.number),
          share: "\((count.number * 200 + total) / (2 * total))%",
          address: .plan(facts.summary.slug, view: view))
      })
  }

  /// What a bare colour means.
  private static func meaning(of count: Headline.Count) -> String? {
    let rating = Rating.allCases.first { Sign($0) == count.sign }
    return Tag(term: count.label, rating: rating).meaning
  }

  static func periods(_ facts: PlanFacts) -> ChoiceNav? {
    let points = facts.summary.editions.map(\.effective) + facts.summary.periods.map(\.effective)
    let labelled = points.filter { !$0.label.isEmpty }
    guard labelled.count > 1 else { return nil }
    let latest = facts.summary.periods.last?.effective ?? labelled.last
    return ChoiceNav(
      label: "Period",
      choices: labelled.sorted().map { point in
        var view = facts.view
        view.period = point == latest ? nil : point.label
        view.page = nil
        return ChoiceNav.Choice(
          label: Phrases.sentence(Phrases.name(of: point)),
          address: .plan(facts.summary.slug, view: view),
          isChosen: facts.effective == point || (facts.effective == nil && point == latest))
      })
  }

  static func groupings(_ facts: PlanFacts) -> ChoiceNav {
    var labels: Set<String> = []
    // A paper's own "Theme" column names the axis that its headings make already.
    var choices: [(key: String, label: String, isChosen: Bool)] = facts.summary.axes
      .filter { labels.insert($0.axis.words.lowercased()).inserted }
      .map { ($0.axis.key, $0.axis.words, $0.axis == facts.axis) }
    choices.append(("stage", "Stage", facts.axis == nil && facts.view.by == "stage"))
    choices.append(("rating", "Rating", facts.axis == nil && facts.view.by == "rating"))
    return ChoiceNav(
      label: "Group by",
      choices: choices.map { choice in
        var view = facts.view
        view.by = choice.key
        view.page = nil
        return ChoiceNav.Choice(
          label: choice.label, address: .plan(facts.summary.slug, view: view),
          isChosen: choice.isChosen)
      })
  }

  static func filter(_ facts: PlanFacts) -> String? {
    guard let term = facts.view.stage ?? facts.view.rating else { return nil }
    return "Showing \(Phrases.count(facts.total, "action")): “\(term)”."
  }

  static func groups(_ facts: PlanFacts) -> [Group] {
    let summary = facts.axis.flatMap { axis in facts.summary.axes.first { $0.axis == axis } }
    return facts.groups.enumerated().map { index, group in
      let lead = summary?.members.first { $0.name == group.name }?.lead
      return Group(
        id: "g-\(index + 1)",
        heading: group.isVanished
          ? "Not in the latest paper" : group.name ?? noMember(facts.axis),
        count: Phrases.count(group.actions.count, "action"),
        note: lead.map { "Lead: \($0)" },
        list: ActionList(
          rows: group.actions.map { ActionList.Row($0, isArchive: !facts.after.isEmpty) }))
    }
  }

  private static func noMember(_ axis: Axis?) -> String {
    guard let axis else { return "Not given" }
    return "No \(axis.words.lowercased())"
  }
}

extension Axis {
  /// What the page calls it.
  var words: String {
    switch self {
    case .theme: "Theme"
    case .group: "Group"
    case .list: "List"
    case .printedPlan: "Plan"
    case .element: "Element"
    case .objective: "Objective"
    case .named(let heading): heading
    }
  }
}

extension ActionList.Row {
  init(_ listing: ActionListing, showsPlan: Bool = false, isArchive: Bool = false) {
    var notes: [String] = []
    if showsPlan { notes.append("\(listing.council.name), \(listing.plan.name).") }
    if !listing.leads.isEmpty {
      notes.append("Lead: \(Phrases.short(listing.leads.joined(separator: ", "), to: 120)).")
    }
    if let end = listing.end {
      notes.append("By \(Phrases.date(end)).")
    } else if let timescale = listing.timescale {
      notes.append("Timescale: \(Phrases.timescale(timescale)).")
    }
    if listing.isVanished {
      notes.append("Last reported for \(Phrases.name(of: listing.lastReported)).")
    }
    let tags = OneScale.tags(stage: Tag(listing.stage), rating: Tag(listing.rating))
    self.init(
      ref: listing.ref,
      label: listing.isRemoved ? "Removed" : Phrases.short(listing.name, to: 220),
      address: .action(listing.id, isArchive: isArchive), stage: tags.stage,
      rating: tags.rating,
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }
}
