/// The themes of both editions, and which of them mean one.
struct SuccessionThemes {
  private var numbers: [String: Int] = [:]
  private var words: [Set<String>] = []
  private var isInOld: [Bool] = []
  private var isInNew: [Bool] = []
  /// For each theme those that share half of its telling words or more.
  private var same: [Set<Int>] = []

  init(old: [SuccessionSide], new: [SuccessionSide]) {
    for side in old { if let number = add(side.action) { isInOld[number] = true } }
    for side in new { if let number = add(side.action) { isInNew[number] = true } }
    // A few dozen at most in any plan; where every action has its own, only the very same count.
    guard words.count <= 500 else {
      same = words.indices.map { [$0] }
      return
    }
    same = words.indices.map { one in
      Set(words.indices.filter { Self.areAlike(words[one], words[$0]) || one == $0 })
    }
  }

  private mutating func add(_ action: Action) -> Int? {
    guard let name = Self.name(action) else { return nil }
    if let number = numbers[name] { return number }
    numbers[name] = words.count
    let stems = SuccessionToken.tokens(of: name).map(\.stem)
    words.append(
      Set(
        stems.filter {
          !SuccessionCommonWords.grammar.contains($0) && !SuccessionCommonWords.plan.contains($0)
        }))
    isInOld.append(false)
    isInNew.append(false)
    return words.count - 1
  }

  private static func name(_ action: Action) -> String? {
    let name = action.section ?? action.group
    return name.map { Lookalikes.latin($0) }
  }

  private static func areAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
    let fewer = min(one.count, other.count)
    return fewer > 0 && 2 * one.intersection(other).count >= fewer
  }

  func number(of action: Action) -> Int? { Self.name(action).flatMap { numbers[$0] } }

  func areSame(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return same[one].contains(other)
  }

  /// Whether both editions have the theme, under whatever like name.
  func isInBoth(_ number: Int?) -> Bool {
    guard let number else { return false }
    return same[number].contains { isInOld[$0] } && same[number].contains { isInNew[$0] }
  }
}
