/// One choice of many, of which the first chooses nothing.
struct SelectField: Component {
  struct Choice: TemplateValue {
    var value: String
    var label: String
    var isChosen: Bool
    static let members: Members<Self> = [
      "value": { $0.value }, "label": { $0.label }, "isChosen": { $0.isChosen },
    ]
    static let example = Choice(value: "error", label: "Errors", isChosen: true)
  }

  /// Both id and name.
  var id: String
  var label: String
  var choices: [Choice]

  /// Choices as values with their labels.
  init(_ id: String, label: String, choices: [(value: String, label: String)], chosen: String?) {
    self.id = id
    self.label = label
    self.choices = choices.map {
      Choice(value: $0.value, label: $0.label, isChosen: $0.value == chosen ?? "")
    }
  }

  static let name = "select-field"
  static let members: Members<Self> = [
    "id": { $0.id }, "label": { $0.label }, "choices": { $0.choices },
  ]
  static let template = #"""
    <div class="app-select">
    <label class="app-field__label" for="{{id}}">{{label}}</label>
    <select class="app-field__input" id="{{id}}" name="{{id}}">
    {{#choices}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>
    {{/choices}}
    </select>
    </div>
    """#
  static let style = #"""
    .app-select { min-width: 0; }
    .app-select select { text-overflow: ellipsis; }
    .app-filter { display: grid; gap: 0.75rem 1rem; align-items: end; margin: 0 0 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
    .app-filter .app-field__label { line-height: 1.2; min-height: 0; }
    .app-filter .app-field, .app-filter .app-button { margin: 0; }
    """#
  static let examples = [
    Example(
      "Severity",
      SelectField(
        "severity", label: "Severity", choices: [("", "All"), ("error", "Errors")], chosen: "error")
    )
  ]
}
