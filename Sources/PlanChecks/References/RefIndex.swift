import PlanModel

/// Which actions a plan's refs name, and what its refs look like.
struct RefIndex {
  /// Positions of the actions, by ref in the form in which refs are compared.
  private(set) var places: [String: [Int]] = [:]
  /// The highest number of each prefix.
  private(set) var highest: [String: Int] = [:]
  /// How many refs begin with these letters.
  private(set) var counts: [String: Int] = [:]
  private(set) var total = 0

  init(_ plan: Plan) {
    for (place, action) in plan.actions.enumerated() {
      guard let ref = action.ref else { continue }
      let folded = RefForm.folded(ref)
      places[folded, default: []].append(place)
      guard let form = RefForm(folded) else { continue }
      highest[form.prefix] = max(highest[form.prefix] ?? 0, form.number)
      counts[form.letters, default: 0] += 1
      total += 1
    }
  }

  /// Whether a ref has the form of the plan's own, so that an action should bear it.
  ///
  /// A prefix counts where three refs have it: "A38" is a road until there are actions A1 to A3. A
  /// bare number counts where the plan's refs are bare numbers that name one action each.
  func isOwnForm(_ ref: String) -> Bool {
    guard let form = RefForm(ref) else { return false }
    if form.letters.isEmpty {
      guard let numbered = counts[""], numbered * 10 >= total * 9, numbered >= 5,
        form.prefix.isEmpty == (highest[""] != nil)
      else { return false }
      return !numbersBeginAgain
    }
    return (counts[form.letters] ?? 0) >= 3
  }

  /// Whether the same bare numbers stand under several headings, so that a number alone names none.
  var numbersBeginAgain: Bool {
    (places["1"]?.count ?? 0) > 1 || (places["2"]?.count ?? 0) > 1
  }

  /// The only action of this ref; nil where there is none or several.
  func place(of ref: String) -> Int? {
    guard let found = places[ref], found.count == 1 else { return nil }
    return found[0]
  }
}
