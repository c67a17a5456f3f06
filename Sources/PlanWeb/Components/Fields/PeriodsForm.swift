/// Which period is shown, or which two are compared, where there are too many for a row of links.
struct PeriodsForm: Component {
  var action: Address
  var label: String
  var fields: [SelectField]
  var button: String

  static let name = "periods-form"
  static let members: Members<Self> = [
    "action": { $0.action.path }, "label": { $0.label }, "fields": { $0.fields },
    "button": { $0.button },
  ]
  static let template = #"""
    <form class="app-filter app-filter--short" action="{{action}}" method="get" aria-label="{{label}}">
    {{#fields}}{{>select-field}}{{/fields}}
    <button class="app-button app-button--quiet">{{button}}</button>
    </form>
    """#
  static let style = #"""
    .app-filter--short { max-width: 46rem; }
    """#
  static let examples = [
    Example(
      "Two periods",
      PeriodsForm(
        action: .changes("net-zero"), label: "Which periods to compare",
        fields: [
          SelectField("from", label: "From", choices: [("March 2024", "March 2024")], chosen: nil)
        ], button: "Compare"))
  ]
}
