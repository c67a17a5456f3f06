/// A labelled field for sentences, with its hint and its fault.
struct TextArea: Component {
  /// Both id and name.
  var id: String
  var label: String
  var hint: String?
  var value: String?
  var fault: String?

  static let name = "text-area"
  static let members: Members<Self> = [
    "id": { $0.id }, "label": { $0.label }, "hint": { $0.hint }, "value": { $0.value },
    "fault": { $0.fault }, "isDescribed": { $0.hint != nil || $0.fault != nil },
  ]
  static let template = #"""
    <div class="app-field{{#fault}} app-field--fault{{/fault}}">
    <label class="app-field__label" for="{{id}}">{{label}}</label>
    {{#hint}}<p class="app-hint" id="{{id}}-hint">{{.}}</p>{{/hint}}
    {{#fault}}<p class="app-field__fault" id="{{id}}-fault"><span class="app-hidden">Error: </span>{{.}}</p>{{/fault}}
    <textarea class="app-field__input app-field__sentences" id="{{id}}" name="{{id}}" rows="4" maxlength="2000"{{#isDescribed}} aria-describedby="{{#hint}}{{id}}-hint {{/hint}}{{#fault}}{{id}}-fault{{/fault}}"{{/isDescribed}}{{#fault}} aria-invalid="true"{{/fault}}>{{value}}</textarea>
    </div>
    """#
  static let style = #"""
    .app-field__sentences { min-height: 6rem; resize: vertical; }
    """#
  static let examples = [
    Example(
      "With a fault",
      TextArea(
        id: "reason", label: "Reason", hint: "As an auditor would want to read it.", value: " ",
        fault: "Say why it is accepted"))
  ]
}
