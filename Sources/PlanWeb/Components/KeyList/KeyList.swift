/// The plan's own words with what it says they mean, and what they are taken to mean.
struct KeyList: Component {
  struct Term: TemplateValue {
    var tag: Tag
    /// What the plan's key says.
    var definition: String?
    /// The place on the common scale, in words.
    var meaning: String?

    static let members: Members<Self> = [
      "tag": { $0.tag }, "definition": { $0.definition }, "meaning": { $0.meaning },
    ]
    static let example = Term(
      tag: .example, definition: "Going to plan, or finished as intended", meaning: "On track")
  }

  struct Section: TemplateValue {
    var heading: String
    var terms: [Term]
    static let members: Members<Self> = ["heading": { $0.heading }, "terms": { $0.terms }]
    static let example = Section(heading: "Rating", terms: [.example])
  }

  var sections: [Section]

  static let name = "key-list"
  static let members: Members<Self> = ["sections": { $0.sections }]
  static let template = #"""
    <div class="app-pair">
    {{#sections}}<div class="app-key"><h3>{{heading}}</h3>
    <dl>{{#terms}}<div><dt>{{#tag}}{{>tag}}{{/tag}}</dt><dd>{{#definition}}{{.}}{{/definition}}{{^definition}}<span class="app-soft">No definition given</span>{{/definition}}{{#meaning}} <span class="app-key__meaning">Taken as: {{.}}</span>{{/meaning}}</dd></div>{{/terms}}</dl>
    </div>{{/sections}}
    </div>
    """#
  static let style = #"""
    .app-key h3 { margin-top: 0; }
    .app-key dl > div { padding: 0.4rem 0; display: grid; gap: 0.15rem 1rem; }
    @media (min-width: 30rem) { .app-key dl > div { grid-template-columns: 9rem 1fr; } }
    .app-key dd { margin: 0; }
    .app-key__meaning { display: block; color: var(--ink-soft); font-size: 0.875rem; }
    """#
  static let examples = [Example("Ratings", KeyList(sections: [.example]))]
}
