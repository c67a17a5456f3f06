import PlanModel

/// What the prose says of how many actions moved up or down, and which, where the rows say otherwise.
struct StatedMoves {
  struct Wrong {
    var isUp: Bool
    /// How many moved by the text; nil where it names one that did not.
    var said: Int?
    /// Positions of those that did, or of the one that did not.
    var places: [Int]
    var line: Int?
    /// Whether the places are those that the list leaves out.
    var isLeft = false
  }

  private(set) var wrong: [Wrong] = []
  /// From and to, of each action of which both are known.
  private(set) var moves: [Int: Move] = [:]

  struct Move {
    var from: String
    var now: String
    /// 1 for better, -1 for worse, 0 where both are of one rank.
    var change: Int
    /// Whether it is complete now.
    var isEnd: Bool
  }

  init(_ paper: Paper) {
    let sentences = paper.prose.filter { !$0.isHeading && Self.words.occur(in: $0.text) }
    guard !sentences.isEmpty else { return }
    for (place, action) in paper.actions.enumerated() {
      moves[place] = Self.move(of: action, paper.legend)
    }
    guard moves.count >= 5, moves.count * 10 >= paper.actions.count * 7 else { return }
    let index = RefIndex(Plan(paper))
    for paragraph in sentences {
      for sentence in paragraph.text.statements where !Self.ofParts.occur(in: sentence) {
        for (isUp, said, refs) in Self.claims(in: sentence, index) {
          judge(isUp, said, refs, among: paper.actions.count, line: paragraph.source.line)
        }
      }
    }
  }

  private mutating func judge(_ isUp: Bool, _ said: Int?, _ refs: [Int], among all: Int, line: Int?)
  {
    let direction = isUp ? 1 : -1
    for place in refs {
      // Two words of one rank may be better and worse all the same.
      guard let move = moves[place],
        move.change == -direction || move.from.normal == move.now.normal
      else { continue }
      wrong.append(Wrong(isUp: isUp, said: nil, places: [place], line: line))
    }
    guard let said else { return }
    // A list of as many as are said names them all.
    if refs.count == said, refs.count >= 2 {
      let left = moves.filter {
        $0.value.change == direction && !$0.value.isEnd && !refs.contains($0.key)
      }.keys.sorted()
      if !left.isEmpty, left.count <= refs.count {
        wrong.append(Wrong(isUp: isUp, said: nil, places: left, line: line, isLeft: true))
        return
      }
    }
    let moved = moves.filter { $0.value.change == direction && !$0.value.isEnd }.keys.sorted()
    // What was completed may count as moved up or not; rows of which the rating before is not known, or
    // is of the same rank, may have moved too.
    let unsure = moves.values.count { move in
      move.change == direction && move.isEnd
        || move.change == 0 && move.from.normal != move.now.normal
    }
    let most = moved.count + unsure + all - moves.count
    guard said < moved.count || said > most, moved.count - said <= max(4, all / 5) else { return }
    wrong.append(Wrong(isUp: isUp, said: said, places: moved, line: line))
  }

  /// “One has moved down (T3)”, “improved on three (T1, T2 and T4)”, “none has moved down”.
  private static func claims(
    in sentence: String, _ index: RefIndex
  ) -> [(isUp: Bool, said: Int?, refs: [Int])] {
    let list = WordList(sentence).words
    let bytes = Array(sentence.utf8)
    return words.all(in: sentence).compactMap { match in
      let isUp = match.phrase < firstDown
      let before = list.filter { $0.end <= match.start }.suffix(7)
      let behind = list.filter { $0.start >= match.end }.prefix(3).map(\.text)
      var said: Int?
      if let next = behind.first, ["on", "for", "in"].contains(next), behind.count > 1,
        let number = Numerals.value(of: behind[1])
      {
        said = number
      } else if let at = before.lastIndex(where: {
        Numerals.value(of: $0.text) != nil || $0.text == "no"
      }),
        before[(at + 1)...].allSatisfy({ links.contains($0.text) })
      {
        let word = before[at].text
        let earlier = at > before.startIndex ? before[at - 1].text : ""
        guard !wrongBefore.contains(earlier) else { return nil }
        said = word == "no" ? 0 : Numerals.value(of: word)
      }
      guard let said else { return nil }
      return (isUp, said, refs(behind: match.end, in: bytes, index))
    }
  }

  /// The actions in the next brackets, where nothing else stands in them.
  private static func refs(behind end: Int, in bytes: [UInt8], _ index: RefIndex) -> [Int] {
    let inside: String
    if let colon = bytes[end...].firstIndex(of: UInt8(ascii: ":")), colon - end <= 48 {
      inside = String(decoding: bytes[(colon + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
    } else if let open = bytes[end...].firstIndex(of: UInt8(ascii: "(")), open - end <= 48,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      inside = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    } else {
      return []
    }
    var places: [Int] = []
    for token in inside.split(whereSeparator: { " ,;".contains($0) }) where token != "and" {
      let ref = String(token.last == "." ? token.dropLast() : token)
      guard let place = index.place(of: RefForm.folded(ref)) else { return [] }
      places.append(place)
    }
    return places
  }

  private static func move(of action: Action, _ legend: Legend) -> Move? {
    var from = action.movement.from
    if from == nil, action.updates.count >= 2 {
      let before = action.updates[action.updates.count - 2]
      from = before.rating.printed ?? before.stage.printed
    }
    guard let from, let now = action.rating.printed ?? action.stage.printed,
      let one = order(from, legend), let other = order(now, legend)
    else { return nil }
    return Move(
      from: from, now: now, change: (other - one).signum(), isEnd: other == complete)
  }

  private static let complete = 100

  /// What is complete is best.
  private static func order(_ word: String, _ legend: Legend) -> Int? {
    let term = legend.terms.first { $0.term.isSameWord(as: word) }
    if term?.canonical == Stage.complete.rawValue || CommonScale.stage(of: word) == .complete {
      return complete
    }
    if let definition = term?.definition, CommonScale.stage(of: definition) == .complete {
      return complete
    }
    let rating =
      term?.canonical.flatMap { Rating(rawValue: $0) } ?? CommonScale.rating(of: word)
    return rating?.order
  }

  private static let up = [
    "improved", "moved up", "got better", "gone up", "been upgraded", "risen", "a better rating",
    "better ratings", "a better status", "an improved rating", "a higher rating",
  ]
  private static let firstDown = up.count
  private static let words = Phrases(
    up + [
      "moved down", "worsened", "got worse", "gone down", "been downgraded", "deteriorated",
      "fallen", "a worse rating", "worse ratings", "a worse status", "a lower rating",
      "slipped back",
    ])

  private static let links: Set<String> = [
    "actions", "action", "projects", "project", "commitments", "pledges", "have", "has", "had",
    "ratings", "rating", "measures", "of", "the", "them",
  ]
  private static let wrongBefore: Set<String> = ["quarter", "action", "than", "to", "q", "theme"]

  private static let ofParts = Phrases([
    "theme", "section", "chapter", "pillar", "mission", "tonnes", "emissions", "per cent", "will",
    "should", "expected", "last year s report",
  ])
}
