/// One field that searches all actions.
struct SearchBox: Component {
  var query: String?
  /// Unique on the page.
  var id: String
  var label: String

  init(query: String? = nil, id: String = "q", label: String = "Search all actions") {
    self.query = query
    self.id = id
    self.label = label
  }

  static let name = "search-box"
  static let members: Members<Self> = [
    "query": { $0.query }, "id": { $0.id }, "label": { $0.label },
    "address": { _ in Address.search(nil).path },
  ]
  static let template = #"""
    <form class="app-search" action="{{address}}" method="get" role="search" aria-label="{{label}}">
    <label class="app-field__label" for="{{id}}">{{label}}</label>
    <div class="app-search__row">
    <input class="app-field__input" type="search" id="{{id}}" name="q" value="{{query}}" autocomplete="off" maxlength="200">
    <button class="app-button">Search</button>
    </div>
    </form>
    """#
  static let style = #"""
    .app-search { max-width: 40rem; margin: 0 0 1.5rem; }
    .app-search__row { display: flex; gap: 0.5rem; }
    .app-search__row .app-field__input { flex: 1; min-width: 0; }
    .app-search .app-button { margin: 0; }
    """#
  static let examples = [Example("With words", SearchBox(query: "heat pumps"))]
}
