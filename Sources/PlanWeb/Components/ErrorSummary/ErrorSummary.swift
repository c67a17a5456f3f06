/// What stopped a form, at the top of the page, each fault a link to its field.
struct ErrorSummary: Component {
  struct Fault: TemplateValue {
    var text: String
    /// The id of the field at fault.
    var field: String

    init(_ text: String, field: String) {
      self.text = text
      self.field = field
    }

    static let members: Members<Self> = ["text": { $0.text }, "field": { $0.field }]
    static let example = Fault("Say which council the paper is of", field: "council")
  }

  var faults: [Fault]

  static let name = "error-summary"
  static let members: Members<Self> = ["faults": { $0.faults }]
  static let template = #"""
    <div class="app-errors" role="alert" aria-labelledby="errors-heading" tabindex="-1" id="errors">
    <h2 class="app-errors__heading" id="errors-heading">There is a problem</h2>
    <ul>{{#faults}}<li><a href="#{{field}}">{{text}}</a></li>{{/faults}}</ul>
    </div>
    """#
  static let style = #"""
    .app-errors { border: 3px solid var(--error-line); border-radius: var(--radius);
      background: var(--error); padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
    .app-errors__heading { font-size: 1.2rem; margin: 0 0 0.5rem; }
    .app-errors ul { margin: 0; padding-left: 1.1rem; }
    .app-errors a { color: inherit; font-weight: 600; }
    """#
  static let examples = [Example("One fault", ErrorSummary(faults: [.example]))]
}
