/// A paper as its text, each line with its number and an address of its own.
struct DocumentPage: Page {
  struct Line: TemplateValue {
    var number: Int
    var text: String
    var isMarked: Bool
    static let members: Members<Self> = [
      "number": { $0.number }, "text": { $0.text }, "isMarked": { $0.isMarked },
    ]
    static let example = Line(number: 120, text: "| T1 | All | Write a plan |", isMarked: true)
  }

  /// What the paper was read for.
  struct Reading: TemplateValue {
    var words: String
    var address: Address
    static let members: Members<Self> = [
      "words": { $0.words }, "href": { $0.address.path },
    ]
    static let example = Reading(words: "Net Zero, March 2024", address: .plan("net-zero"))
  }

  var frame: Frame
  var heading: String
  var facts: SummaryList
  var notices: [Notice]
  var readings: [Reading]
  /// The paper as it came, to be kept.
  var file: Address?
  /// The number of the first line shown.
  var start: Int
  var lines: [Line]
  var previous: Address?
  var next: Address?

  static let name = "document-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "facts": { $0.facts },
    "notices": { $0.notices }, "readings": { $0.readings },
    "hasReadings": { !$0.readings.isEmpty }, "file": { $0.file?.path }, "start": { $0.start },
    "lines": { $0.lines }, "hasLines": { !$0.lines.isEmpty },
    "previous": { $0.previous?.path }, "next": { $0.next?.path },
  ]
  static let template = #"""
    <p class="app-eyebrow">Paper</p>
    <h1>{{heading}}</h1>
    {{#notices}}{{>notice}}{{/notices}}
    {{#facts}}{{>summary-list}}{{/facts}}
    {{#hasReadings}}<h2>Read for</h2>
    <ul>{{#readings}}<li><a href="{{href}}">{{words}}</a></li>{{/readings}}</ul>{{/hasReadings}}
    {{#file}}<p><a class="app-button app-button--quiet" href="{{.}}" download>Download the paper as it came</a></p>{{/file}}
    {{#hasLines}}<h2 id="text">Its text</h2>
    {{#previous}}<p><a href="{{.}}">Earlier lines</a></p>{{/previous}}
    <div class="app-document" role="region" aria-labelledby="text" tabindex="0">
    <ol start="{{start}}">
    {{#lines}}<li id="L{{number}}">{{#isMarked}}<mark>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}</li>
    {{/lines}}
    </ol>
    </div>
    {{#next}}<p><a href="{{.}}">Later lines</a></p>{{/next}}{{/hasLines}}
    """#
}

/// How a paper's lines look.
struct DocumentStyle: Component {
  static let name = "document-style"
  static let members: Members<Self> = [:]
  static let template = ""
  static let style = #"""
    .app-document { background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
      overflow-x: auto; font: 0.875rem/1.6 var(--mono); margin: 0 0 1.25rem; }
    .app-document ol { margin: 0; padding: 0.75rem 1rem 0.75rem 4.25rem; }
    .app-document li { max-width: none; white-space: pre-wrap; padding: 0 0.4rem; min-height: 1.6em; }
    .app-document li::marker { color: var(--ink-soft); font-size: 0.8125rem; }
    .app-document mark { background: var(--mark); color: var(--mark-ink); padding: 0.15em 0;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    .app-document li:target { background: var(--warn); outline: 2px solid var(--warn-line);
      scroll-margin-top: 30vh; }
    """#
  static let examples = [Example("None", DocumentStyle())]
}
