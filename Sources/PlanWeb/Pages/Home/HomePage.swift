import PlanModel
import PlanStore

/// The front page: read a paper, or look at what is kept.
struct HomePage: Page {
  var frame: Frame
  var errors: ErrorSummary?
  var plans: [CouncilPage.Plan]
  /// How many plans there are beyond those listed.
  var more: String?
  var search: SearchBox
  /// "64 MB".
  var limit: String
  /// What was pasted, given back with an error.
  var pasted: String?

  init(
    _ plans: [PlanListing], faults: [ErrorSummary.Fault] = [], pasted: String? = nil,
    limit: Int, isDesk: Bool
  ) {
    let title = isDesk ? "Read a paper" : "Climate action plans"
    frame = Frame(title: faults.isEmpty ? title : "Error: \(title)", isDesk: isDesk)
    errors = faults.isEmpty ? nil : ErrorSummary(faults: faults)
    let listed = plans.prefix(12)
    self.plans = listed.map { plan in
      var item = CouncilPage.Plan(plan)
      item.facts = "\(plan.council.name). \(item.facts)."
      return item
    }
    more =
      plans.count > listed.count
      ? "All \(Phrases.count(plans.count, "plan")), by council" : nil
    search = SearchBox()
    self.limit = Phrases.size(limit)
    self.pasted = pasted
  }

  static var example: HomePage {
    let council = CouncilName(slug: "wolmershire", name: "Wolmershire County Council")
    let plans = (1...13).map {
      PlanListing(
        slug: "net-zero-\($0)", name: "Net Zero Wolmershire \($0)", council: council, edition: nil,
        latestPeriod: nil, actions: 40)
    }
    return HomePage(
      plans, faults: [.example], pasted: "T1 Plant trees", limit: 64_000_000, isDesk: true)
  }

  static let name = "home-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "errors": { $0.errors }, "plans": { $0.plans },
    "hasPlans": { !$0.plans.isEmpty }, "more": { $0.more }, "search": { $0.search },
    "limit": { $0.limit }, "pasted": { $0.pasted }, "readings": { _ in Address.readings.path },
    "councils": { _ in Address.councils.path },
  ]
  static let template = #"""
    {{#errors}}{{>error-summary}}{{/errors}}
    <div class="app-hero">
    <h1>Is the council doing what it said?</h1>
    {{#frame.isDesk}}<p class="app-lead">Give Waymark the paper you already have. It turns it into a register of actions: what each is, how it goes, what changed, and the line that says so.</p>{{/frame.isDesk}}
    {{^frame.isDesk}}<p class="app-lead">Every action of a council’s climate plan: what it is, how it goes, what changed, and the line of the paper that says so.</p>{{/frame.isDesk}}
    </div>
    <div class="app-home">
    {{#frame.isDesk}}<section class="app-card" aria-labelledby="read">
    <h2 id="read" tabindex="-1">Read a paper</h2>
    <p>See what is understood of it. Nothing is kept unless you say so.</p>
    <form action="{{readings}}" method="post" enctype="multipart/form-data">
    <div class="app-field">
    <label class="app-field__label" for="papers">A paper, or two to compare</label>
    <p class="app-hint" id="papers-hint">Text or CSV, up to {{limit}}. Drop the files here or choose them.</p>
    <input class="app-field__file" type="file" id="papers" name="paper" multiple accept=".txt,.text,.md,.csv,.tsv,text/plain,text/csv,text/markdown" aria-describedby="papers-hint">
    </div>
    <div class="app-field">
    <label class="app-field__label" for="text">Or paste its text</label>
    <p class="app-hint" id="text-hint">Copy everything from the paper, the key and the headings too.</p>
    <textarea class="app-field__text" id="text" name="text" rows="6" spellcheck="false" aria-describedby="text-hint">{{pasted}}</textarea>
    </div>
    <details>
    <summary>Paste a second paper, to compare</summary>
    <div class="app-field">
    <label class="app-field__label" for="second">The later paper’s text</label>
    <textarea class="app-field__text" id="second" name="text" rows="6" spellcheck="false"></textarea>
    </div>
    </details>
    <button class="app-button">Read it</button>
    </form>
    </section>{{/frame.isDesk}}
    <section aria-labelledby="plans">
    {{#search}}{{>search-box}}{{/search}}
    <h2 id="plans" class="app-home__plans">Plans in the register</h2>
    {{#hasPlans}}<ul class="app-plain app-home__list">
    {{#plans}}<li><a href="{{href}}">{{name}}</a><span class="app-soft app-small">{{facts}}</span></li>{{/plans}}
    </ul>
    {{#more}}<p><a href="{{councils}}">{{.}}</a></p>{{/more}}{{/hasPlans}}
    {{^hasPlans}}<p class="app-soft">None yet.</p>{{/hasPlans}}
    </section>
    </div>
    """#
}

/// How the front page is laid out.
struct HomeStyle: Component {
  static let name = "home-style"
  static let members: Members<Self> = [:]
  static let template = ""
  static let style = #"""
    .app-hero { margin: clamp(0.5rem, 3vw, 2rem) 0 clamp(1.25rem, 3vw, 2rem); }
    .app-hero h1 { font-size: clamp(2rem, 1.3rem + 3.2vw, 3.4rem); max-width: 18ch; margin-bottom: 0.35em; }
    .app-home { display: grid; gap: 1.5rem 2.5rem; }
    .app-home__plans { margin-top: 1rem; font-size: 1.25rem; }
    .app-home__list li { padding: 0.6rem 0; border-top: 1px solid var(--line); }
    .app-home__list a { font-weight: 600; display: inline-block; padding: 0.2rem 0; }
    .app-home__list span { display: block; }
    @media (min-width: 56rem) { .app-home { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
    """#
  static let examples = [Example("None", HomeStyle())]
}
