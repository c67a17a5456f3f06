/// A short message that stands out of the page: something to know, to do, or done.
struct Notice: Component {
  enum Tone: String, Sendable { case note, warning, success }

  struct Link: TemplateValue {
    var label: String
    var address: Address
    static let members: Members<Self> = ["label": { $0.label }, "href": { $0.address.path }]
    static let example = Link(label: "Key the ratings in", address: .ratings("net-zero"))
  }

  var tone: Tone
  /// Unique on the page.
  var id: String
  var heading: String
  var text: String?
  var link: Link?

  init(_ tone: Tone, id: String, heading: String, text: String? = nil, link: Link? = nil) {
    self.tone = tone
    self.id = id
    self.heading = heading
    self.text = text
    self.link = link
  }

  static let name = "notice"
  static let members: Members<Self> = [
    "tone": { $0.tone.rawValue }, "id": { $0.id }, "heading": { $0.heading }, "text": { $0.text },
    "link": { $0.link },
  ]
  static let template = #"""
    <section class="app-notice app-notice--{{tone}}" aria-labelledby="{{id}}">
    <p class="app-notice__heading" id="{{id}}">{{heading}}</p>
    {{#text}}<p>{{.}}</p>{{/text}}
    {{#link}}<p><a href="{{href}}">{{label}}</a></p>{{/link}}
    </section>
    """#
  static let style = #"""
    .app-notice { border: 1px solid var(--note-line); border-left-width: 6px; background: var(--note);
      border-radius: var(--radius); padding: 0.9rem 1.1rem; margin: 0 0 1.5rem; }
    .app-notice p { margin: 0 0 0.35rem; }
    .app-notice p:last-child { margin-bottom: 0; }
    .app-notice__heading { font-weight: 700; }
    .app-notice a { color: inherit; }
    .app-notice--warning { background: var(--warn); border-color: var(--warn-line); }
    .app-notice--success { background: var(--good); border-color: var(--good-line); }
    """#
  static let examples = [
    Example(
      "Something to do",
      Notice(
        .warning, id: "lost", heading: "No rating is given for 164 of 176 actions.",
        text: "The paper shows ratings by colour, and its colours were lost.", link: .example)),
    Example("Done", Notice(.success, id: "kept", heading: "The paper is kept.")),
    Example("To know", Notice(.note, id: "draft", heading: "This period is a draft.")),
  ]
}
