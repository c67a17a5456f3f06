import PlanModel

/// The words before a phrase that says how something stands: what it is said of.
struct Subject {
  private var words: [String]
  private var text: String

  init(_ text: String) {
    self.text = text
    words = WordList(text).words.map(\.text)
    while let first = words.first, Self.openings.contains(first) { words.removeFirst() }
    while let last = words.last, Self.endings.contains(last) { words.removeLast() }
  }

  /// "This action", "the initiative", "this area of work", "current progress", nothing at all.
  var isTheAction: Bool {
    guard !words.isEmpty else { return true }
    if words.count == 1 {
      return EditDistance.between(words[0], "currently", atMost: 2) != nil || words[0] == "action"
        || words[0] == "progress"
    }
    if words[0] == "progress" { return true }
    var rest = words
    let isThis = rest[0] == "this"
    if ["this", "the", "our"].contains(rest[0]) { rest.removeFirst() }
    guard let head = rest.first else { return false }
    let tail = Array(rest.dropFirst())
    if [
      "action", "initiative", "activity", "task", "commitment", "pledge", "measure",
    ].contains(head) {
      return Self.isVague(tail)
    }
    // "The project closed" may be any project; "this project" is the one in hand.
    guard isThis else { return false }
    return [
      "project", "work", "plan", "scheme", "programme", "proposal", "area", "workstream", "piece",
    ].contains(head) && Self.isVague(tail)
  }

  /// “This” or “it”, which at the head of an update stands for the action.
  var isPronoun: Bool { words == ["this"] || words == ["it"] }

  /// “We”, “officers”, “the council”.
  var isOurselves: Bool {
    [["we"], ["officers"], ["the", "council"], ["the", "contractor"], ["contractors"]]
      .contains(words)
  }

  /// "Work", "the work", "work in this area".
  var isWork: Bool {
    var rest = words
    if let first = rest.first, ["the", "this", "further", "detailed"].contains(first) {
      rest.removeFirst()
    }
    guard let head = rest.first, head == "work" || head == "works" else { return false }
    return Self.isVague(Array(rest.dropFirst()))
  }

  /// "Work to write the plan", where the action is about a plan to be written.
  func isWork(on action: Action) -> Bool {
    var rest = words
    if let first = rest.first, ["the", "this"].contains(first) { rest.removeFirst() }
    guard let head = rest.first, head == "work" || head == "works" else { return false }
    let about = rest.dropFirst().filter { !WordList.noise.contains($0) }.map(WordList.stem)
    guard !about.isEmpty else { return true }
    let own = Set(WordList(action.text).content)
    return about.count { own.contains($0) } * 2 >= about.count
  }

  /// Whether two of its words stand side by side in the action's own text.
  func sharesTwoWords(with text: String) -> Bool {
    let own = WordList(text).content
    let pairs = Set(zip(own, own.dropFirst()).map { "\($0) \($1)" })
    let last = words.filter { !WordList.noise.contains($0) }.map(WordList.stem).suffix(8)
    return zip(last, last.dropFirst()).contains { pairs.contains("\($0) \($1)") }
  }

  /// “The project”, and not which.
  var isTheWhole: Bool {
    words.count == 2 && words[0] == "the" && Self.wholeThings.contains(words[1])
  }

  static let wholeThings: Set<String> = ["project", "scheme", "programme", "initiative"]

  /// “The scheme”, or the action's own words and no others.
  func isNamedWhole(_ action: Action) -> Bool {
    if content.count == 1, Self.works.contains(content[0]) { return true }
    return isAllOf(action)
  }

  /// “Training”, of an action to train.
  func isOneWord(of action: Action) -> Bool {
    guard content.count == 1, content[0].utf8.count >= 5 else { return false }
    return WordList("\(action.title ?? "") \(action.text)").content.contains {
      $0 == content[0] || $0.utf8.count >= 5 && content[0].hasPrefix($0)
    }
  }

  /// “The library”, of an action that is called “Toy library” or “Run a toy library in Aldmoor”.
  func isThing(of action: Action) -> Bool {
    guard content.count == 1, words.first == "the", content[0].utf8.count >= 4 else { return false }
    let name = WordList(action.title ?? action.text).words.map(\.text)
    let head = name.prefix { !Self.joints.contains($0) }
    return head.last.map(WordList.stem) == content[0]
  }

  private static let joints: Set<String> = [
    "in", "for", "at", "with", "through", "across", "on", "by", "from", "via", "of", "to", "and",
    "under", "using", "within",
  ]

  private static let works: Set<String> = ["project", "scheme", "programme", "initiative"]

  /// Its first word that is no article.
  var firstWord: String? { words.first { $0 != "the" && $0 != "a" } }

  /// Its words that carry meaning, without a plural's "s".
  var content: [String] {
    words.filter { !WordList.noise.contains($0) }.map(WordList.stem)
  }

  private static func isVague(_ words: [String]) -> Bool {
    words.allSatisfy { vague.contains($0) }
  }

  private static let vague: Set<String> = [
    "on", "in", "of", "for", "this", "the", "area", "work", "action", "matter", "project", "topic",
    "as", "a", "whole", "item", "plan", "itself", "has", "that", "commitment", "pledge", "measure",
    "scheme", "initiative",
  ]

  private static let openings: Set<String> = [
    "however", "but", "and", "so", "therefore", "unfortunately", "although", "though", "while",
    "as", "overall", "currently", "now", "also", "consequently", "because", "update", "status",
    "note",
  ]

  private static let endings: Set<String> = [
    "is", "are", "now", "currently", "has", "been", "also", "about", "around", "approximately",
    "nearly", "almost", "roughly", "over",
  ]
}
