import PlanModel

/// A labelled text field with its hint and its fault.
struct TextField: Component {
  /// Both id and name.
  var id: String
  var label: String
  var hint: String?
  var value: String?
  var fault: String?
  /// What kind of text, as HTML names it.
  var type: Kind

  enum Kind: String, Sendable { case text, date }

  init(
    _ id: String, label: String, hint: String? = nil, value: String? = nil, fault: String? = nil,
    type: Kind = .text
  ) {
    self.type = type
    self.id = id
    self.label = label
    self.hint = hint
    self.value = value
    self.fault = fault
  }

  static let name = "text-field"
  static let members: Members<Self> = [
    "id": { $0.id }, "label": { $0.label }, "hint": { $0.hint }, "value": { $0.value },
    "fault": { $0.fault }, "type": { $0.type.rawValue },
    "isText": { $0.type == .text },
    "isDescribed": { $0.hint != nil || $0.fault != nil },
  ]
  static let template = #"""
    <div class="app-field{{#fault}} app-field--fault{{/fault}}">
    <label class="app-field__label" for="{{id}}">{{label}}</label>
    {{#hint}}<p class="app-hint" id="{{id}}-hint">{{.}}</p>{{/hint}}
    {{#fault}}<p class="app-field__fault" id="{{id}}-fault"><span class="app-hidden">Error: </span>{{.}}</p>{{/fault}}
    <input class="app-field__input" type="{{type}}" id="{{id}}" name="{{id}}" value="{{value}}"{{#isText}} maxlength="300"{{/isText}}{{#isDescribed}} aria-describedby="{{#hint}}{{id}}-hint {{/hint}}{{#fault}}{{id}}-fault{{/fault}}"{{/isDescribed}}{{#fault}} aria-invalid="true"{{/fault}}>
    </div>
    """#
  static let style = #"""
    .app-field { margin: 0 0 1.25rem; max-width: 40rem; }
    .app-field__label { display: block; font-weight: 600; margin: 0 0 0.25rem; }
    .app-field__input, .app-field__text { font: inherit; color: var(--ink); background: var(--paper);
      border: 2px solid var(--line-strong); border-radius: var(--radius); width: 100%;
      padding: 0.5rem 0.7rem; min-height: 2.75rem; }
    .app-field__text { min-height: 9rem; font-family: var(--mono); font-size: 0.9375rem; resize: vertical; }
    .app-field__fault { color: var(--error-line); font-weight: 600; margin: 0 0 0.4rem; }
    .app-field--fault .app-field__input { border-color: var(--error-line); }
    .app-field__file { display: block; width: 100%; font: inherit; font-size: 0.9375rem; color: var(--ink);
      border: 2px dashed var(--line-strong); border-radius: 10px; padding: 2rem 1rem;
      background: var(--ground); cursor: pointer; }
    .app-field__file:hover { border-color: var(--brand); background: var(--brand-soft); }
    .app-field__file::file-selector-button { font: inherit; font-weight: 600; min-height: 2.75rem;
      padding: 0 1rem; margin: 0 1rem 0 0; border: 1px solid var(--line-strong);
      border-radius: var(--radius); background: var(--paper); color: var(--ink); cursor: pointer; }
    .app-button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem;
      padding: 0.45rem 1.25rem; font: inherit; font-weight: 650; border: 2px solid var(--brand);
      border-radius: var(--radius); background: var(--brand); color: var(--brand-ink);
      text-decoration: none; cursor: pointer; margin: 0 0.5rem 0.5rem 0; }
    .app-button:hover { background: #0a2b28; color: #fff; }
    .app-button--quiet { background: var(--paper); color: var(--ink); border-color: var(--line-strong);
      margin: 0; }
    .app-button--quiet:hover { background: var(--brand-soft); color: var(--ink); }
    @media (prefers-color-scheme: dark) { .app-button { border-color: #6aa79f; } }
    """#
  static let examples = [
    Example(
      "With a fault",
      TextField(
        "period", label: "Period", hint: "For example, December 2023 or 2022-23 Q3",
        value: "Winter", fault: "Say which period the paper speaks of"))
  ]
}

/// One choice of several, each with its sign.
struct RadioGroup: Component {
  struct Choice: TemplateValue {
    var id: String
    var value: String
    var tag: Tag
    var isChosen: Bool
    static let members: Members<Self> = [
      "id": { $0.id }, "value": { $0.value }, "tag": { $0.tag }, "isChosen": { $0.isChosen },
    ]
    static let example = Choice(id: "a-1-green", value: "Green", tag: .example, isChosen: true)
  }

  /// The name that the chosen value is sent under.
  var field: String
  /// What is asked, as the group's legend.
  var legend: String
  var choices: [Choice]

  static let name = "radio-group"
  static let members: Members<Self> = [
    "field": { $0.field }, "legend": { $0.legend }, "choices": { $0.choices },
  ]
  static let template = #"""
    <fieldset class="app-radios">
    <legend>{{legend}}</legend>
    <div class="app-radios__row">
    {{#choices}}<div class="app-radios__choice"><input type="radio" id="{{id}}" name="{{field}}" value="{{value}}"{{#isChosen}} checked{{/isChosen}}><label for="{{id}}">{{#tag}}{{>tag}}{{/tag}}</label></div>{{/choices}}
    </div>
    </fieldset>
    """#
  static let style = #"""
    .app-radios { margin: 0; padding: 0.85rem 0; border-top: 1px solid var(--line); }
    .app-radios legend { font-weight: 400; padding: 0.85rem 0 0.35rem; max-width: 46rem; float: left;
      width: 100%; }
    @media (min-width: 56rem) {
      .app-radios { display: flow-root; padding: 0.35rem 0; }
      .app-radios legend { width: 48%; padding: 0.6rem 1.5rem 0.6rem 0; }
      .app-radios .app-radios__row { clear: none; justify-content: flex-end; }
    }
    .app-radios__row { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; clear: both; }
    .app-radios__choice { display: inline-flex; align-items: center; min-height: 2.75rem; }
    .app-radios input { width: 1.35rem; height: 1.35rem; margin: 0 0.5rem 0 0; accent-color: var(--s-3); }
    .app-radios label { display: inline-flex; align-items: center; min-height: 2.75rem; cursor: pointer; }
    """#
  static let examples = [
    Example(
      "A rating",
      RadioGroup(
        field: "a-1", legend: "T1 Write a new Local Transport Plan",
        choices: [
          .example,
          Choice(
            id: "a-1-red", value: "Red", tag: Tag(term: "Red", rating: .offTrack), isChosen: false),
        ]))
  ]
}
