/// Where a plan stands: one sentence, one bar, its themes, its actions.
struct PlanPage: Page {
  /// A group of actions under one heading.
  struct Group: TemplateValue {
    /// Unique on the page.
    var id: String
    var heading: String
    var count: String
    /// "Lead: Head of Transport", where the plan declares one.
    var note: String?
    var list: ActionList

    static let members: Members<Self> = [
      "id": { $0.id }, "heading": { $0.heading }, "count": { $0.count }, "note": { $0.note },
      "list": { $0.list },
    ]
    static let example = Group(
      id: "g-1", heading: "Transport", count: "38 actions", note: "Lead: Head of Transport",
      list: .example)
  }

  /// A stage or rating with its number, which leads to its actions.
  struct Count: TemplateValue {
    var tag: Tag
    var number: String
    var share: String
    var address: Address
    static let members: Members<Self> = [
      "tag": { $0.tag }, "number": { $0.number }, "share": { $0.share },
      "href": { $0.address.path },
    ]
    static let example = Count(
      tag: .example, number: "120", share: "68%", address: .plan("net-zero"))
  }

  /// One bar with its numbers beside it.
  struct Standing: TemplateValue {
    var heading: String
    var bar: StackedBar
    var counts: [Count]
    static let members: Members<Self> = [
      "heading": { $0.heading }, "bar": { $0.bar }, "counts": { $0.counts },
    ]
    static let example = Standing(heading: "By stage", bar: .example, counts: [.example])
  }

  /// A paper that the plan was read from, or that was issued of it.
  struct Paper: TemplateValue {
    var name: String
    var address: Address
    var note: String
    static let members: Members<Self> = [
      "name": { $0.name }, "href": { $0.address.path }, "note": { $0.note },
    ]
    static let example = Paper(
      name: "plan.txt", address: .document("ab"), note: "December 2023, 22 KB")
  }

  var frame: Frame
  var eyebrow: String
  var heading: String
  var facts: String
  var headline: String
  var missing: Notice?
  var notices: [Notice]
  var standings: [Standing]
  var periods: ChoiceNav?
  var changes: Address?
  /// What the checks found, for officers; nil where nothing was found.
  var findings: Notice.Link?
  var groupings: ChoiceNav
  var members: DataTable?
  var numbers: DataTable?
  var tallies: DownloadLinks?
  /// What is shown, where not all is.
  var filter: String?
  var unfiltered: Address?
  var groups: [Group]
  var downloads: DownloadLinks
  var pagination: Pagination?
  var key: KeyList?
  var papers: [Paper]
  /// The council's own reports, as they were issued.
  var issued: [Paper]
  /// The ledger's head that this page shows, for whoever wants to prove it.
  var head: String?

  static let name = "plan-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "eyebrow": { $0.eyebrow }, "heading": { $0.heading },
    "facts": { $0.facts }, "headline": { $0.headline }, "missing": { $0.missing },
    "notices": { $0.notices }, "standings": { $0.standings }, "periods": { $0.periods },
    "changes": { $0.changes?.path }, "findings": { $0.findings }, "groupings": { $0.groupings },
    "members": { $0.members },
    "numbers": { $0.numbers }, "tallies": { $0.tallies }, "filter": { $0.filter },
    "unfiltered": { $0.unfiltered?.path }, "groups": { $0.groups },
    "downloads": { $0.downloads }, "pagination": { $0.pagination }, "key": { $0.key },
    "papers": { $0.papers }, "hasPapers": { !$0.papers.isEmpty },
    "issued": { $0.issued }, "hasIssued": { !$0.issued.isEmpty }, "head": { $0.head },
    "isLinked": { $0.changes != nil || $0.findings != nil },
  ]

  static let template = #"""
    <p class="app-eyebrow">{{eyebrow}}</p>
    <h1>{{heading}}</h1>
    <p class="app-soft">{{facts}}</p>
    {{#notices}}{{>notice}}{{/notices}}
    {{#periods}}{{>choice}}{{/periods}}
    <section class="app-card" aria-label="Where the plan stands">
    <p class="app-lead">{{headline}}</p>
    {{#standings}}
    <h2 class="app-standing__heading">{{heading}}</h2>
    {{#bar}}{{>bar}}{{/bar}}
    <ul class="app-standing">
    {{#counts}}<li><a href="{{href}}">{{#tag}}{{>tag}}{{/tag}} <strong>{{number}}</strong> <span class="app-soft">{{share}}</span></a></li>{{/counts}}
    </ul>
    {{/standings}}
    {{#missing}}{{>notice}}{{/missing}}
    {{#isLinked}}<p class="app-standing__links">{{#changes}}<a class="app-button app-button--quiet" href="{{.}}">What changed since the period before</a> {{/changes}}{{#findings}}<a class="app-button app-button--quiet" href="{{href}}">{{label}}</a>{{/findings}}</p>{{/isLinked}}
    </section>
    <div class="app-head" id="actions"><h2>Actions</h2>{{#downloads}}{{>downloads}}{{/downloads}}</div>
    {{#groupings}}{{>choice}}{{/groupings}}
    {{#filter}}<p>{{.}} <a href="{{unfiltered}}">Show all actions</a></p>{{/filter}}
    {{#members}}{{>data-table}}{{/members}}
    {{#numbers}}<details><summary>The numbers as a table</summary>
    {{>data-table}}{{#tallies}}{{>downloads}}{{/tallies}}
    </details>{{/numbers}}
    {{#groups}}
    <div class="app-head"><h2 id="{{id}}">{{heading}}</h2><span class="app-soft">{{count}}</span></div>
    {{#note}}<p class="app-soft">{{.}}</p>{{/note}}
    {{#list}}{{>action-list}}{{/list}}
    {{/groups}}
    {{#pagination}}{{>pagination}}{{/pagination}}
    {{#key}}<section aria-labelledby="key"><h2 id="key">Key</h2>
    <p class="app-soft">The plan’s own words, as its papers define them.</p>
    <div class="app-card">{{>key-list}}</div></section>{{/key}}
    {{#hasIssued}}<h2>Reports</h2>
    <p class="app-soft">As they were issued; each is kept unchanged.</p>
    <ul class="app-plain">
    {{#issued}}<li><a href="{{href}}">{{name}}</a> <span class="app-soft">{{note}}</span></li>{{/issued}}
    </ul>{{/hasIssued}}
    {{#hasPapers}}<h2>Papers</h2>
    <ul class="app-plain">
    {{#papers}}<li><a href="{{href}}">{{name}}</a> <span class="app-soft">{{note}}</span></li>{{/papers}}
    </ul>{{/hasPapers}}
    {{#head}}<p class="app-soft app-small">Ledger head <code class="app-hash">{{.}}</code></p>{{/head}}
    """#
}

/// The rules of a standing's numbers, which stand under its bar.
struct StandingStyle: Component {
  static let name = "standing-style"
  static let members: Members<Self> = [:]
  static let template = ""
  static let style = #"""
    .app-standing { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0;
      margin: 0 0 1.25rem; }
    .app-standing li { display: flex; align-items: center; gap: 0.5rem; min-height: 2.5rem; }
    .app-standing a { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2.75rem;
      color: inherit; text-decoration: none; }
    .app-standing a:hover { text-decoration: underline; }
    .app-standing strong { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
    .app-standing__heading { font-size: 1rem; margin: 1.25rem 0 0.4rem; letter-spacing: 0; }
    .app-standing__links { max-width: none; display: flex; flex-wrap: wrap; gap: 0.75rem; }
    .app-hash { overflow-wrap: anywhere; }
    """#
  static let examples = [Example("None", StandingStyle())]
}
