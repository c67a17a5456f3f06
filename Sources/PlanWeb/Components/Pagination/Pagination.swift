/// The way to the page before and after, where a list is long.
struct Pagination: Component {
  var previous: Address?
  var next: Address?
  /// "Page 2 of 9".
  var words: String

  /// Nil where one page holds everything.
  init?(page: Int, of pages: Int, address: (Int) -> Address) {
    guard pages > 1 else { return nil }
    previous = page > 1 ? address(page - 1) : nil
    next = page < pages ? address(page + 1) : nil
    words = "Page \(page) of \(pages)"
  }

  private init(previous: Address, next: Address, words: String) {
    self.previous = previous
    self.next = next
    self.words = words
  }

  static let name = "pagination"
  static let members: Members<Self> = [
    "previous": { $0.previous?.path }, "next": { $0.next?.path }, "words": { $0.words },
  ]
  static let template = #"""
    <nav class="app-pagination" aria-label="Pages">
    {{#previous}}<a class="app-button app-button--quiet" rel="prev" href="{{.}}">Previous<span class="app-hidden"> page</span></a>{{/previous}}
    <span>{{words}}</span>
    {{#next}}<a class="app-button app-button--quiet" rel="next" href="{{.}}">Next<span class="app-hidden"> page</span></a>{{/next}}
    </nav>
    """#
  static let style = #"""
    .app-pagination { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem;
      margin: 1.5rem 0; }
    """#
  static let examples = [
    Example(
      "In the middle",
      Pagination(
        previous: .search(SearchTerms(words: "heat", page: 1)),
        next: .search(SearchTerms(words: "heat", page: 3)), words: "Page 2 of 9"))
  ]
}
