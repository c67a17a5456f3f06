/// Names and values of one thing, each value with the place it came from where that is known.
struct SummaryList: Component {
  struct Row: TemplateValue {
    var name: String
    var text: LinkedText?
    var tag: Tag?
    var items: [String]
    var source: SourceLink?

    init(
      _ name: String, text: String? = nil, tag: Tag? = nil, items: [String] = [],
      source: SourceLink? = nil
    ) {
      self.name = name
      self.text = text.map(LinkedText.init)
      self.tag = tag
      self.items = items
      self.source = source
    }

    static let members: Members<Self> = [
      "name": { $0.name }, "text": { $0.text }, "tag": { $0.tag },
      "items": { $0.items.isEmpty ? nil : $0.items }, "hasItems": { !$0.items.isEmpty },
      "source": { $0.source },
    ]
    static let example = Row(
      "Who may be involved", text: "Districts", tag: .example, items: ["Districts", "Schools"],
      source: .example)
  }

  var rows: [Row]

  static let name = "summary-list"
  static let members: Members<Self> = ["rows": { $0.rows }]
  static let template = #"""
    <dl class="app-summary">
    {{#rows}}<div class="app-summary__row"><dt>{{name}}</dt>
    <dd>{{#tag}}{{>tag}} {{/tag}}{{#text}}<span class="app-quote">{{>linked-text}}</span>{{/text}}{{#hasItems}}<ul class="app-summary__items">{{#items}}<li>{{.}}</li>{{/items}}</ul>{{/hasItems}}{{#source}} {{>source-link}}{{/source}}</dd></div>
    {{/rows}}
    </dl>
    """#
  static let style = #"""
    .app-summary { margin: 0 0 1.25rem; }
    .app-summary__row { border-top: 1px solid var(--line); padding: 0.6rem 0; display: grid;
      gap: 0.1rem 1.5rem; }
    .app-summary dt { font-weight: 600; color: var(--ink-soft); }
    .app-summary dd { margin: 0; min-width: 0; }
    .app-summary__items { list-style: none; padding: 0; margin: 0; }
    @media (min-width: 40rem) { .app-summary__row { grid-template-columns: minmax(9rem, 15rem) 1fr; } }
    """#
  static let examples = [
    Example("Of an action", SummaryList(rows: [.example, Row("Lead", text: "Head of Property")]))
  ]
}

/// The way from a value to the line of the paper that gives it.
struct SourceLink: Component {
  var label: String
  var address: Address
  /// What is traced, for those who hear links out of their place.
  var subject: String

  static let name = "source-link"
  static let members: Members<Self> = [
    "label": { $0.label }, "href": { $0.address.path }, "subject": { $0.subject },
  ]
  static let template = #"""
    <a class="app-source" href="{{href}}"><span class="app-hidden">{{subject}}: </span>{{label}}</a>
    """#
  static let style = #"""
    .app-source { font-size: 0.875rem; color: var(--ink-soft); white-space: nowrap;
      display: inline-block; padding: 0.15rem 0; }
    """#
  static let examples = [
    Example(
      "A line of a paper",
      SourceLink(label: "line 120", address: .document("ab", line: 120), subject: "Stage"))
  ]
}
