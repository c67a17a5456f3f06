import PlanModel

/// Which actions a plan's refs name, and what its refs look like.
struct RefIndex {
  /// Positions of the actions, by ref in the form in which refs are compared.
  private(set) var places: [String: [Int]] = [:]
  /// How many refs begin with these letters.
  private var counts: [Substring: Int] = [:]
  private var total = 0
  /// Whether the plan has refs such as "2.3", which bare numbers do not name.
  private var hasStepped = false

  /// How many refs are a number and a letter (“4A”), by the number.
  private var lettered: [Substring: Int] = [:]

  init(_ plan: Plan) {
    places.reserveCapacity(plan.actions.count)
    for place in plan.actions.indices {
      guard let ref = plan.actions[place].ref else { continue }
      let folded = RefForm.folded(ref)
      places[folded, default: []].append(place)
      let letters = Self.letters(of: folded)
      counts[letters, default: 0] += 1
      if letters.isEmpty, folded.utf8.contains(0x2E) { hasStepped = true }
      if let number = Self.numberBeforeLetter(folded) { lettered[number, default: 0] += 1 }
      total += 1
    }
  }

  /// The ref that the second of two neighbours with one ref was meant to have: R4 in R3, R3, R5.
  func skipped(beside earlier: Int, at place: Int, in plan: Plan) -> String? {
    guard earlier + 1 == place, place + 1 < plan.actions.count,
      plan.actions[earlier].plan == plan.actions[place].plan,
      plan.actions[earlier].list == plan.actions[place].list,
      let ref = plan.actions[place].ref, let form = RefForm(ref),
      let next = plan.actions[place + 1].ref.flatMap({ RefForm($0) }),
      next.prefix == form.prefix, next.number == form.number + 2
    else { return nil }
    let meant = form.text(of: form.number + 1, like: ref)
    return places[RefForm.folded(meant)] == nil ? meant : nil
  }

  /// 4 of “4A”; nil for refs of another form.
  private static func numberBeforeLetter(_ ref: String) -> Substring? {
    let bytes = ref.utf8
    guard (2...3).contains(bytes.count), let last = bytes.last, (0x41...0x5A).contains(last),
      bytes.dropLast().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return ref.dropLast()
  }

  private static func letters(of ref: String) -> Substring {
    Substring(ref.utf8.prefix { $0 >= 0x41 })
  }

  /// Whether a ref has the form of the plan's own, so that an action should bear it.
  ///
  /// A prefix counts where three refs have it: "A38" is a road until there are actions A1 to A3. A
  /// number counts where the plan's refs are numbers of its kind that name one action each.
  func isOwnForm(_ ref: String) -> Bool {
    let letters = Self.letters(of: ref)
    if let number = Self.numberBeforeLetter(ref) {
      // Where nearly all are so, and this theme has some.
      return lettered[number] != nil && lettered.values.reduce(0, +) * 10 >= total * 9
    }
    guard RefForm(ref) != nil else { return false }
    guard letters.isEmpty else { return (counts[letters] ?? 0) >= 3 }
    let numbered = counts[""] ?? 0
    return numbered >= 5 && numbered * 10 >= total * 9 && !numbersBeginAgain
      && hasStepped == ref.utf8.contains(0x2E)
  }

  /// Whether a ref is a letter and a number where nearly all are, under one of the next letters: E2 in a plan
  /// of A1 to D5.
  func isNextLetter(_ ref: String) -> Bool {
    let letter = Self.letters(of: ref)
    guard letter.utf8.count == 1, RefForm(ref) != nil, counts[letter] == nil, total >= 8,
      let code = letter.utf8.first
    else { return false }
    let single = counts.filter { $0.key.utf8.count == 1 }
    guard single.count >= 3, single.values.reduce(0, +) * 10 >= total * 9,
      let last = single.keys.compactMap(\.utf8.first).max()
    else { return false }
    return code <= last + 2
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
