import PlanModel
import PlanStore

/// The grid in which an officer keys in ratings that a paper showed by colour only.
struct RatingsPage: Page {
  struct Group: TemplateValue {
    var heading: String
    var questions: [RadioGroup]
    static let members: Members<Self> = [
      "heading": { $0.heading }, "questions": { $0.questions },
    ]
    static let example = Group(heading: "Transport", questions: [.example])
  }

  var frame: Frame
  var heading: String
  var words: String
  var errors: ErrorSummary?
  var key: KeyList?
  var groups: [Group]
  var period: String
  /// The choice of another period, where there is one.
  var periods: PeriodsForm?
  var action: Address
  var pagination: Pagination?
  var page: Int

  static let pageSize = 200

  init(
    _ actions: [ActionListing], total: Int, page: Int, plan: PlanSummary, period: Effective,
    faults: [ErrorSummary.Fault] = [], isDesk: Bool
  ) {
    heading = "Key the ratings in"
    frame = Frame(
      title: "\(faults.isEmpty ? "" : "Error: ")\(heading), \(plan.name)",
      crumbs: [
        Trail.Crumb("Home", .home), Trail.Crumb(plan.council.name, .council(plan.council.slug)),
        Trail.Crumb(plan.name, .plan(plan.slug)),
      ], isDesk: isDesk)
    words =
      "For \(Phrases.name(of: period)). With the paper beside you, choose for each action the "
      + "rating that its colour shows. Leave what you cannot tell."
    errors = faults.isEmpty ? nil : ErrorSummary(faults: faults)
    self.period = period.label
    periods = Self.periods(of: plan, chosen: period)
    self.page = page
    action = .ratings(plan.slug)
    let terms = plan.legend.terms(of: .rating)
    key = KeyList(legend: Legend(terms: terms))
    var groups: [Group] = []
    for listing in actions {
      let heading = listing.section ?? "Actions"
      if groups.last?.heading != heading { groups.append(Group(heading: heading, questions: [])) }
      groups[groups.count - 1].questions.append(Self.question(listing, terms: terms))
    }
    self.groups = groups
    let pages = (total + Self.pageSize - 1) / Self.pageSize
    pagination = Pagination(page: page, of: pages) {
      .ratings(plan.slug, period: period.label, page: $0)
    }
  }

  /// Whether an officer gave the rating that it has: what a paper gives has printed words.
  static func isKeyed(_ action: ActionListing) -> Bool {
    action.rating.printed == nil && action.rating.term != nil
  }

  private static func periods(of plan: PlanSummary, chosen: Effective) -> PeriodsForm? {
    let labels = plan.periods.map(\.effective.label)
    guard labels.count > 1 else { return nil }
    return PeriodsForm(
      action: .ratings(plan.slug), label: "Which period to rate",
      fields: [
        SelectField(
          "period", label: "Period", choices: labels.reversed().map { ($0, Phrases.sentence($0)) },
          chosen: chosen.label)
      ], button: "Show")
  }

  private static func question(_ action: ActionListing, terms: [LegendTerm]) -> RadioGroup {
    let chosen = action.rating.term ?? action.rating.printed
    var choices = terms.map { term in
      RadioGroup.Choice(
        id: "\(action.id)-\(Slug.of(term.term))", value: term.term,
        tag: Tag(
          sign: Sign(term.canonical.flatMap(Rating.init(rawValue:))), label: term.term),
        isChosen: chosen == term.term)
    }
    // What a paper prints is not an officer's to take back.
    if chosen == nil || isKeyed(action) {
      choices.append(
        RadioGroup.Choice(
          id: "\(action.id)-none", value: "",
          tag: Tag(sign: .notGiven, label: chosen == nil ? "Not given" : "Clear what was keyed in"),
          isChosen: chosen == nil))
    }
    return RadioGroup(
      field: "rating.\(action.id)",
      legend: [action.ref, Phrases.short(action.name, to: 200)].compactMap { $0 }
        .joined(separator: "  "),
      choices: choices)
  }

  static var example: RatingsPage {
    let legend = Legend(terms: [
      LegendTerm(kind: .rating, term: "Green", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Red", canonical: "offTrack"),
    ])
    let period = Effective(kind: .period, label: "March 2024", date: nil)
    let council = CouncilName(slug: "wolmershire", name: "Wolmershire County Council")
    let plan = PlanSummary(
      slug: "net-zero", name: "Net Zero Wolmershire", council: council, edition: nil, periods: [],
      editions: [], legend: legend, axes: [], scoring: nil, actions: 1,
      unknown: Unknowns(rating: 1, stage: 0, lead: 0, date: 0, silent: 0), documents: [],
      head: LedgerHead(position: .start, hash: ""))
    var page = RatingsPage(
      [], total: 0, page: 1, plan: plan, period: period, faults: [.example], isDesk: true)
    page.groups = [.example]
    page.pagination = .example
    page.periods = .example
    return page
  }

  static let name = "ratings-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "words": { $0.words },
    "errors": { $0.errors }, "key": { $0.key }, "groups": { $0.groups }, "period": { $0.period },
    "periods": { $0.periods },
    "action": { $0.action.path }, "pagination": { $0.pagination }, "page": { $0.page },
  ]
  static let template = #"""
    {{#errors}}{{>error-summary}}{{/errors}}
    <h1>{{heading}}</h1>
    <p class="app-lead">{{words}}</p>
    {{#periods}}{{>periods-form}}{{/periods}}
    {{#key}}<h2>Key</h2>{{>key-list}}{{/key}}
    <form action="{{action}}" method="post">
    <input type="hidden" name="period" value="{{period}}">
    <input type="hidden" name="page" value="{{page}}">
    {{#groups}}<section class="app-card"><h2>{{heading}}</h2>
    {{#questions}}{{>radio-group}}{{/questions}}</section>
    {{/groups}}
    <button class="app-button">Keep these ratings</button>
    </form>
    {{#pagination}}{{>pagination}}{{/pagination}}
    """#
}

/// Words as part of an id.
enum Slug {
  /// Lower case, letters and digits, a hyphen for all else.
  static func of(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }
}
