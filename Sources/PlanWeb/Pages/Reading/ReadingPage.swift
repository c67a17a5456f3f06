/// What was understood of a paper, or of two: in order, with what is in doubt.
struct ReadingPage: Page {
  var frame: Frame
  var heading: String
  var notices: [Notice]
  var comparison: ComparisonSection?
  var papers: [PaperSection]
  var downloads: DownloadLinks
  /// Where it is kept; nil where this desk may keep nothing.
  var keep: Address?
  /// That nothing was kept, and for how long it is held.
  var fate: String

  static let name = "reading-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "notices": { $0.notices },
    "comparison": { $0.comparison }, "papers": { $0.papers }, "downloads": { $0.downloads },
    "keep": { $0.keep?.path }, "fate": { $0.fate },
    "readAnother": { _ in Address.home.path + "#read" },
  ]
  static let template = #"""
    <h1>{{heading}}</h1>
    {{#notices}}{{>notice}}{{/notices}}
    <div class="app-fate">
    <p>{{fate}}</p>
    <p class="app-fate__do">{{#keep}}<a class="app-button" href="{{.}}">Keep it</a>{{/keep}}<a class="app-button app-button--quiet" href="{{readAnother}}">Read another</a></p>
    {{#downloads}}{{>downloads}}{{/downloads}}
    </div>
    {{#comparison}}{{>comparison-section}}{{/comparison}}
    {{#papers}}{{>paper-section}}{{/papers}}
    """#
}

/// One paper as it was read.
struct PaperSection: Component {
  struct Table: TemplateValue {
    var words: String
    var columns: DataTable
    static let members: Members<Self> = ["words": { $0.words }, "columns": { $0.columns }]
    static let example = Table(words: "9 tables with 176 actions", columns: .example)
  }

  struct Remark: TemplateValue {
    var text: String
    var ref: String?
    var source: SourceLink?
    static let members: Members<Self> = [
      "text": { $0.text }, "ref": { $0.ref }, "source": { $0.source },
    ]
    static let example = Remark(text: "The ref was read as T1", ref: "T1", source: .example)
  }

  /// Stands before every id of the section, since two papers may stand on one page.
  var prefix: String
  var heading: String
  var facts: SummaryList
  var headline: String
  var missing: String?
  var standings: [PlanPage.Standing]
  var themes: DataTable?
  var tables: [Table]
  var key: KeyList?
  /// The worst of what the checks say, and the way to all of it.
  var worst: FindingList?
  var worstWords: String
  var allFindings: Address?
  var findings: [Remark]
  var unplaced: [Remark]
  /// How many of its characters have a place.
  var accounting: String
  var groups: [PlanPage.Group]
  /// Said where only the first actions are listed.
  var cut: String?

  static let name = "paper-section"
  static let members: Members<Self> = [
    "prefix": { $0.prefix }, "heading": { $0.heading }, "facts": { $0.facts },
    "headline": { $0.headline }, "missing": { $0.missing }, "standings": { $0.standings },
    "themes": { $0.themes }, "tables": { $0.tables }, "hasTables": { !$0.tables.isEmpty },
    "key": { $0.key }, "worst": { $0.worst }, "worstWords": { $0.worstWords },
    "allFindings": { $0.allFindings?.path }, "findings": { $0.findings },
    "hasFindings": { !$0.findings.isEmpty },
    "unplaced": { $0.unplaced }, "hasUnplaced": { !$0.unplaced.isEmpty },
    "accounting": { $0.accounting }, "groups": { $0.groups }, "hasGroups": { !$0.groups.isEmpty },
    "cut": { $0.cut },
  ]
  static let template = #"""
    <section aria-labelledby="{{prefix}}-heading">
    <h2 id="{{prefix}}-heading">{{heading}}</h2>
    <div class="app-card">
    <p class="app-lead">{{headline}}</p>
    {{#standings}}{{#bar}}{{>bar}}{{/bar}}
    <ul class="app-standing">{{#counts}}<li>{{#tag}}{{>tag}}{{/tag}} <strong>{{number}}</strong> <span class="app-soft">{{share}}</span></li>{{/counts}}</ul>{{/standings}}
    {{#missing}}<p>{{.}}</p>{{/missing}}
    </div>
    <ol class="app-found">
    <li><h3>What the paper is</h3>{{#facts}}{{>summary-list}}{{/facts}}</li>
    <li><h3>What to look at</h3><p>{{worstWords}}{{#allFindings}} <a href="{{.}}">All of them</a>{{/allFindings}}</p>
    {{#worst}}{{>finding-list}}{{/worst}}</li>
    {{#hasTables}}<li><h3>What each column was taken for</h3>
    {{#tables}}<p>{{words}}</p>{{#columns}}{{>data-table}}{{/columns}}{{/tables}}</li>{{/hasTables}}
    <li><h3>The key</h3>{{#key}}{{>key-list}}{{/key}}{{^key}}<p>The paper prints no key that could be read. Its words were taken as they are commonly meant.</p>{{/key}}</li>
    {{#themes}}<li><h3>By theme</h3>{{>data-table}}</li>{{/themes}}
    <li><h3>What is in doubt</h3>
    {{#hasFindings}}<ul class="app-remarks">{{#findings}}<li>{{#ref}}<strong>{{.}}</strong> {{/ref}}{{text}} {{#source}}{{>source-link}}{{/source}}</li>{{/findings}}</ul>{{/hasFindings}}
    {{^hasFindings}}<p>Nothing.</p>{{/hasFindings}}</li>
    <li><h3>What has no place</h3><p>{{accounting}}</p>
    {{#hasUnplaced}}<ul class="app-remarks">{{#unplaced}}<li><q>{{text}}</q> {{#source}}{{>source-link}}{{/source}}</li>{{/unplaced}}</ul>{{/hasUnplaced}}</li>
    {{#hasGroups}}<li><h3>The actions</h3>
    {{#cut}}<p>{{.}}</p>{{/cut}}
    {{#groups}}<h4 id="{{prefix}}-{{id}}">{{heading}} <span class="app-soft">{{count}}</span></h4>
    {{#list}}{{>action-list}}{{/list}}{{/groups}}</li>{{/hasGroups}}
    </ol>
    </section>
    """#
  static let style = #"""
    .app-fate { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center;
      border-bottom: 1px solid var(--line); margin: 0 0 1.5rem; padding: 0 0 0.75rem; }
    .app-fate p { margin: 0; }
    .app-fate__do .app-button { margin: 0 0.5rem 0 0; }
    .app-found { list-style: none; padding: 0; counter-reset: found; }
    .app-found > li { max-width: none; counter-increment: found; padding: 0 0 0 2.75rem;
      position: relative; margin: 0 0 2rem; }
    .app-found > li::before { content: counter(found); position: absolute; left: 0; top: 0;
      width: 1.9rem; height: 1.9rem; border-radius: 50%; background: var(--brand); color: var(--brand-ink);
      display: grid; place-items: center; font-weight: 700; font-size: 0.9375rem; }
    .app-found h3 { margin-top: 0; font-size: 1.2rem; padding-top: 0.15rem; }
    .app-found h4 { margin: 1.25rem 0 0.5rem; font-size: 1.0625rem; }
    .app-found h4 .app-soft { font-weight: 400; }
    .app-remarks { padding-left: 1.1rem; }
    .app-remarks li { margin: 0 0 0.35rem; }
    @media (max-width: 34rem) { .app-found > li { padding-left: 0; }
      .app-found > li > h3 { padding-left: 2.5rem; } }
    """#
}

/// What moved from one paper to the other.
struct ComparisonSection: Component {
  var heading: String
  var headline: String
  var tables: [PaperSection.Table]
  var vanished: ActionList?
  var added: ActionList?
  var doubts: [PaperSection.Remark]

  static let name = "comparison-section"
  static let members: Members<Self> = [
    "heading": { $0.heading }, "headline": { $0.headline }, "tables": { $0.tables },
    "vanished": { $0.vanished }, "added": { $0.added }, "doubts": { $0.doubts },
    "hasDoubts": { !$0.doubts.isEmpty },
  ]
  static let template = #"""
    <section aria-labelledby="compared">
    <h2 id="compared">{{heading}}</h2>
    <p class="app-lead">{{headline}}</p>
    {{#tables}}<h3>{{words}}</h3>{{#columns}}{{>data-table}}{{/columns}}{{/tables}}
    {{#vanished}}<h3>No longer there</h3>{{>action-list}}{{/vanished}}
    {{#added}}<h3>New</h3>{{>action-list}}{{/added}}
    {{#hasDoubts}}<h3>In doubt</h3><ul class="app-remarks">{{#doubts}}<li>{{#ref}}<strong>{{.}}</strong> {{/ref}}{{text}}</li>{{/doubts}}</ul>{{/hasDoubts}}
    </section>
    """#
  static let style = ""
  static let examples = [
    Example(
      "All kinds",
      ComparisonSection(
        heading: "What changed", headline: "2 actions moved on a stage.", tables: [.example],
        vanished: .example, added: .example, doubts: [.example]))
  ]
}
