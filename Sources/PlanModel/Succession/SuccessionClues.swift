import Foundation

/// Everything about each action that may tell, however weakly, what it has to do with another: its rare
/// words, their beginnings ("electric", "electrify"), subjects, theme, people, and what its update says.
///
/// Each clue weighs by how rare it is in both editions, and two actions are as near as their weighed
/// clues point the same way (cosine of tf-idf vectors, Salton and McGill 1983).
struct SuccessionClues {
  struct Clue {
    var number: Int32
    var weight: Float
    /// It stands in the action's own title or text.
    var isInWording = false
  }

  private(set) var old: [[Clue]] = []
  private(set) var new: [[Clue]] = []
  private(set) var frequency: [Int32] = []
  private var numbers: [Key: Int32] = [:]
  private var subjects: [Int32: Int] = [:]
  private var rarity: [Double] = []
  private var kinds: [Kind] = []

  private enum Key: Hashable {
    case word(Int32)
    case beginning(String)
    case person(Int32)
    case subject(Int)
    case number(String)
  }

  /// How much a clue weighs by where it stands and what it is.
  private enum Strength {
    static let word: Float = 1
    static let beginning: Float = 0.5
    static let subject: Float = 1
    static let person: Float = 0.6
    static let number: Float = 0.6
    /// What stands in the theme's name, the leads' names and the update only.
    static let theme: Float = 0.4
    static let people: Float = 0.35
    static let update: Float = 0.3
  }

  init(_ editions: SuccessionEditions) {
    var reader = Reader(editions)
    let read = (
      editions.old.indices.map { reader.clues(editions.oldProfiles[$0], editions.old[$0].action) },
      editions.new.indices.map { reader.clues(editions.newProfiles[$0], editions.new[$0].action) }
    )
    numbers = reader.numbers
    frequency = Array(repeating: 0, count: numbers.count)
    for clues in read.0 + read.1 { for clue in clues { frequency[Int(clue.number)] += 1 } }
    kinds = Array(repeating: .words, count: numbers.count)
    for (key, number) in numbers {
      switch key {
      case .word, .beginning, .number: break
      case .person: kinds[Int(number)] = .people
      case .subject(let subject):
        kinds[Int(number)] = .subjects
        subjects[number] = subject
      }
    }
    let texts = Double(editions.old.count + editions.new.count + 2)
    let most = log2(texts / 2)
    rarity = frequency.map { count in
      most > 0 ? pow(max(0.01, log2(texts / Double(max(2, count))) / most), 1.3) : 1
    }
    old = read.0.map(weighed)
    new = read.1.map(weighed)
  }

  /// Weighs each kind of clue apart, so that many words of its own do not hide what an action is about.
  private func weighed(_ clues: [Clue]) -> [Clue] {
    let heavy = clues.map { clue in
      var heavy = clue
      heavy.weight *= Float(rarity[Int(clue.number)])
      return heavy
    }
    var squares: [Kind: Float] = [:]
    for clue in heavy {
      squares[kinds[Int(clue.number)], default: Self.doubt] += clue.weight * clue.weight
    }
    return heavy.map { clue in
      let kind = kinds[Int(clue.number)]
      var weighed = clue
      weighed.weight *= (kind.share / (squares[kind] ?? 1)).squareRoot()
      return weighed
    }
  }

  /// The kinds of clue, with the share that each has in how near two actions are.
  private enum Kind {
    case words
    case subjects
    case people

    var share: Float {
      switch self {
      case .words: 0.35
      case .subjects: 0.45
      case .people: 0.2
      }
    }
  }

  /// So that a kind of which an action has next to nothing does not count in full.
  private static let doubt: Float = 0.3

  /// How near two actions are, from 0 to 1; 0 where the wordings themselves share no rare word and no
  /// subject.
  func nearness(_ one: Int, _ other: Int) -> Double {
    var sum: Float = 0
    var isSpecific = false
    forEachShared(old[one], new[other]) {
      sum += $0.weight * $1.weight
      if $0.isInWording, $1.isInWording { isSpecific = true }
    }
    return isSpecific ? Double(sum) : 0
  }

  /// How much of that no other old action explains, from 0 to 1.
  func ownShare(of one: Int, in other: Int, besides others: [Int]) -> Double {
    let explained = others.reduce(into: Set<Int32>()) { $0.formUnion(old[$1].map(\.number)) }
    var (all, own): (Float, Float) = (0, 0)
    forEachShared(old[one], new[other]) {
      let weight = $0.weight * $1.weight
      all += weight
      if !explained.contains($0.number) { own += weight }
    }
    return all > 0 ? Double(own / all) : 0
  }

  /// The subjects that both are about, the one that says most first.
  func subjects(_ one: Int, _ other: Int) -> [String] {
    var shared: [(weight: Float, subject: Int)] = []
    forEachShared(old[one], new[other]) {
      if let subject = subjects[$0.number] { shared.append(($0.weight * $1.weight, subject)) }
    }
    return shared.filter { $0.weight >= 0.02 }
      .sorted { ($1.weight, $0.subject) < ($0.weight, $1.subject) }
      .map { SuccessionSubjects.all[$0.subject].name }
  }

  private func forEachShared(_ one: [Clue], _ other: [Clue], _ body: (Clue, Clue) -> Void) {
    var i = 0
    var j = 0
    while i < one.count, j < other.count {
      if one[i].number < other[j].number {
        i += 1
      } else if other[j].number < one[i].number {
        j += 1
      } else {
        body(one[i], other[j])
        i += 1
        j += 1
      }
    }
  }
}

extension SuccessionClues {
  /// Numbers the clues of one action after another.
  private struct Reader {
    private let editions: SuccessionEditions
    private let phrases: [Int64: [Int]]
    private(set) var numbers: [Key: Int32] = [:]
    /// What a word stands for, found once.
    private var cluesOfWord: [Int32: [Clue]] = [:]
    private var cluesOfPerson: [Int32: [Clue]] = [:]
    private var cluesOfTheme: [String: [Clue]] = [:]

    init(_ editions: SuccessionEditions) {
      self.editions = editions
      var phrases: [Int64: [Int]] = [:]
      for phrase in SuccessionSubjects.ofPhrase {
        let words = phrase.stems.compactMap { editions.vocabulary.known($0) }
        guard words.count == 2 else { continue }
        phrases[Int64(words[0]) << 32 | Int64(words[1]), default: []].append(phrase.subject)
      }
      self.phrases = phrases
    }

    mutating func clues(_ profile: SuccessionProfile, _ action: Action) -> [Clue] {
      var heaviest: [Int32: Clue] = [:]
      func add(_ clues: [Clue], times factor: Float = 1, isInWording: Bool = false) {
        for clue in clues {
          var best = heaviest[clue.number] ?? Clue(number: clue.number, weight: 0)
          best.weight = max(best.weight, clue.weight * factor)
          if isInWording { best.isInWording = true }
          heaviest[clue.number] = best
        }
      }
      for word in profile.words { add(clues(ofWord: word), isInWording: true) }
      if !phrases.isEmpty {
        for pair in profile.pairs {
          for subject in phrases[pair] ?? [] {
            add([clue(.subject(subject), Strength.subject)], isInWording: true)
          }
        }
      }
      for number in profile.numbers { add([clue(.number(number), Strength.number)]) }
      for person in profile.people { add(clues(ofPerson: person)) }
      if let theme = action.section ?? action.group {
        add(clues(ofTheme: theme), times: Strength.theme)
      }
      for word in profile.updateWords { add(clues(ofWord: word), times: Strength.update) }
      return heaviest.values.sorted { $0.number < $1.number }
    }

    private mutating func clues(ofWord word: Int32) -> [Clue] {
      if let known = cluesOfWord[word] { return known }
      let stem = editions.vocabulary.stems[Int(word)]
      var clues: [Clue] = []
      let isWord = stem.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
      if isWord {
        let isPlain = SuccessionCommonWords.plan.contains(stem)
        if !isPlain {
          clues.append(clue(.word(word), Strength.word))
          if stem.utf8.count >= 5 {
            clues.append(clue(.beginning(String(stem.prefix(5))), Strength.beginning))
          }
        }
        clues += subjects(of: stem).map {
          Clue(number: $0.number, weight: $0.weight * (isPlain ? 0.5 : 1))
        }
      }
      cluesOfWord[word] = clues
      return clues
    }

    private mutating func clues(ofPerson person: Int32) -> [Clue] {
      if let known = cluesOfPerson[person] { return known }
      let stem = editions.people.stems[Int(person)]
      var clues: [Clue] = []
      if !SuccessionCommonWords.plan.contains(stem) {
        clues.append(clue(.person(person), Strength.person))
      }
      for subject in subjects(of: stem) {
        clues.append(Clue(number: subject.number, weight: subject.weight * Strength.people))
      }
      cluesOfPerson[person] = clues
      return clues
    }

    private mutating func clues(ofTheme theme: String) -> [Clue] {
      if let known = cluesOfTheme[theme] { return known }
      var clues: [Clue] = []
      for token in SuccessionToken.tokens(of: Lookalikes.latin(theme)) {
        if let word = editions.word(of: token) {
          clues += self.clues(ofWord: word)
        } else {
          clues += subjects(of: token.stem)
        }
      }
      cluesOfTheme[theme] = clues
      return clues
    }

    private mutating func subjects(of stem: String) -> [Clue] {
      (SuccessionSubjects.ofWord[stem] ?? []).map { clue(.subject($0), Strength.subject) }
    }

    private mutating func clue(_ key: Key, _ weight: Float) -> Clue {
      if let number = numbers[key] { return Clue(number: number, weight: weight) }
      let number = Int32(numbers.count)
      numbers[key] = number
      return Clue(number: number, weight: weight)
    }
  }
}
