public import PlanModel

/// Two editions of an invented plan, with what became of each action, for trying matching on many.
///
/// Words are drawn as in English, a few often and most seldom (Zipf's law), so that work that depends on
/// how often words stand in texts takes as long as on real plans.
public struct MadeEditions {
  public private(set) var old: [Action] = []
  public private(set) var new: [Action] = []
  /// Old and new keys of those that go on, in any wording.
  public private(set) var links: [(old: String, new: String)] = []

  private var seed: UInt64

  /// Makes as many actions in either edition.
  ///
  /// About half of the old ones go on, some as they are, some reworded, a few two in one; the rest of
  /// either edition stands alone. Refs are used again for others.
  public init(actions: Int, seed: UInt64 = 1) {
    self.seed = seed
    for index in 0..<actions { old.append(action(index, words: text())) }
    for index in 0..<actions {
      let key = "A\(index + 1)"
      switch number(below: 20) {
      case 0..<3:
        add(index, words: words(of: old[index]), from: [index], key)
      case 3..<9:
        add(index, words: reworded(words(of: old[index])), from: [index], key)
      case 9 where index > 0 && !links.contains { $0.old == old[index - 1].key }:
        let both = words(of: old[index]).prefix(12) + words(of: old[index - 1]).prefix(12)
        add(index, words: Array(both), from: [index - 1, index], key)
      default:
        new.append(action(index, words: text()))
      }
    }
    // The new edition has an order and refs of its own.
    for place in new.indices.dropLast() {
      new.swapAt(place, place + number(below: new.count - place))
    }
    renumber()
  }

  private mutating func add(_ index: Int, words: [String], from sources: [Int], _ key: String) {
    new.append(action(index, words: words))
    for source in sources { links.append((old[source].key, key)) }
  }

  private mutating func renumber() {
    var keys: [String: String] = [:]
    for place in new.indices {
      let key = "A\(place + 1)"
      keys[new[place].key] = key
      new[place].key = key
      new[place].ref = key
    }
    for place in links.indices { links[place].new = keys[links[place].new] ?? links[place].new }
  }

  private mutating func action(_ index: Int, words: [String]) -> Action {
    let key = "A\(index + 1)"
    var action = Action(key: key, ref: key, text: words.joined(separator: " ") + ".")
    action.section = "Theme \(Self.word(index * 12 / max(1, 10_000) + 40))"
    action.leads = [Self.word(number(below: 30)) + " team"]
    action.update = text().joined(separator: " ")
    return action
  }

  private func words(of action: Action) -> [String] {
    action.text.dropLast().split(separator: " ").map(String.init)
  }

  private mutating func text() -> [String] {
    (0..<(8 + number(below: 24))).map { _ in drawn() }
  }

  private mutating func reworded(_ words: [String]) -> [String] {
    words.compactMap { word in
      switch number(below: 10) {
      case 0: nil
      case 1: drawn()
      default: word
      }
    }
  }

  /// The nth word about 1/n as often as the first.
  private mutating func drawn() -> String {
    let share = Double(number(below: 1_000_000) + 1) / 1_000_000
    var rank = 1.0
    // 20,000 to the power of the share, by squaring: its logarithm is evenly spread.
    var power = 20_000.0
    var left = share
    for _ in 0..<20 {
      power = power.squareRoot()
      left *= 2
      if left >= 1 {
        rank *= power
        left -= 1
      }
    }
    return Self.word(Int(rank))
  }

  /// An invented word for a number: no two have the same.
  private static func word(_ number: Int) -> String {
    let onsets = Array("bdfghklmnprtvw")
    let vowels = Array("aeiou")
    var word = ""
    var left = number + 14
    while left > 0 {
      word.append(onsets[left % 14])
      left /= 14
      word.append(vowels[left % 5])
      left /= 5
    }
    return word + "k"
  }

  private mutating func number(below limit: Int) -> Int {
    // Knuth's MMIX generator: the same numbers everywhere.
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % limit
  }
}
