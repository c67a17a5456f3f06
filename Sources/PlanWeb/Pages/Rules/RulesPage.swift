import PlanChecks
import PlanModel

/// All rules, by what they look at.
struct RulesPage: Page {
  struct Family: TemplateValue {
    var heading: String
    var table: DataTable
    static let members: Members<Self> = ["heading": { $0.heading }, "table": { $0.table }]
    static let example = Family(heading: "Dates", table: .example)
  }

  var frame: Frame
  var facts: String
  var families: [Family]
  var downloads: DownloadLinks

  init(_ guidances: [Guidance] = RuleCatalogue.guidances, isDesk: Bool) {
    frame = Frame(
      title: "What is checked", crumbs: [Trail.Crumb("Home", .home)], isDesk: isDesk)
    facts =
      "\(Phrases.count(guidances.count, "rule")). Each looks for one fault, and says nothing "
      + "where it can’t tell."
    families = Guidance.Family.allCases.compactMap { family in
      let rules = guidances.filter { $0.family == family }
      guard !rules.isEmpty else { return nil }
      return Family(
        heading: CheckReference.heading(of: family),
        table: DataTable(
          id: "family-\(Slug.of(family.rawValue))",
          caption: CheckReference.heading(of: family), hidesCaption: true,
          columns: [.init("Rule"), .init("What it looks for", isWide: true), .init("Severity")],
          rows: rules.map { rule in
            let sign = Sign(rule.severity)
            return [
              .link(rule.title, .rule(rule.name)), .text(rule.looksFor),
              .tag(Tag(sign: sign, label: sign.words)),
            ]
          }))
    }
    downloads = DownloadLinks(subject: "rules", csv: .ruleList(.csv), json: .ruleList(.json))
  }

  static let name = "rules-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "facts": { $0.facts }, "families": { $0.families },
    "downloads": { $0.downloads },
  ]
  static let template = #"""
    <h1>What is checked</h1>
    <p class="app-lead">{{facts}}</p>
    {{#downloads}}{{>downloads}}{{/downloads}}
    {{#families}}<h2>{{heading}}</h2>
    {{#table}}{{>data-table}}{{/table}}
    {{/families}}
    """#
  static var example: RulesPage {
    RulesPage(Array(RuleCatalogue.guidances.prefix(1)), isDesk: true)
  }
}

/// A rule as a line of a download.
struct RuleRow: Encodable, Sendable {
  var name: String
  var title: String
  var severity: String
  var looksFor: String
  var criteria: [String]

  init(_ guidance: Guidance) {
    name = guidance.name
    title = guidance.title
    severity = guidance.severity.rawValue
    looksFor = guidance.looksFor
    criteria = guidance.criteria
  }

  static let headings = ["Name", "Title", "Severity", "Looks for", "Bears on"]
  var cells: [String] { [name, title, severity, looksFor, criteria.joined(separator: "; ")] }
}
