public import PlanModel

/// Finds one thing for which the paper gives two figures.
public struct FigureDisagrees: DigestRule {
  public static let guidance = Guidance(
    name: "figure-disagrees", title: "Two figures for one thing", family: .sums, severity: .warning,
    looksFor:
      "Two updates that give different sums for a grant or fund of one name, or different numbers "
      + "in "
      + "sentences that say nearly the same; and a figure of the prose for which the row that it speaks of "
      + "prints another: a part of the same whole, a figure with the same unit, the number of things that this row alone counts, or one with two digits "
      + "exchanged or one changed; a grant of one size in the prose and of another in the row; and an update that counts of another "
      + "whole than the action states, or that gives a cost in all beside another under “Spent”. A figure that may be the other, rounded, is no fault.",
    whyItMatters: "Whoever quotes the paper will quote one of them.",
    howToPutRight:
      "Ask whose figure it is and of what date, put the same in both places, or say what differs.",
    whenToWaive: "Where the figures are of two dates or two phases, and the reader can see it.",
    before: "C1 27 groups have signed the Pact. … X4 26 groups have signed the Pact.",
    after: "C1 27 groups have signed the Pact. … X4 The Pact is at 27 groups (see C1).")

  public init() {}

  /// Where a figure stands; what its sentence says is worked out once another has the same name.
  private final class Place {
    let action: Action
    let amount: Amount
    private let list: WordList
    /// Hashes of its words that tell something, in their order.
    private lazy var content = Set(
      list.content.lazy.filter { !($0.first?.isNumber ?? true) }.map { WordHash.of($0.utf8) }
    ).sorted()
    private lazy var years = Set(
      list.words.compactMap { word in
        word.text.utf8.count == 4
          ? Int(word.text).flatMap { $0 > 1990 && $0 < 2100 ? $0 : nil } : nil
      })

    init(action: Action, amount: Amount, _ list: WordList = WordList("")) {
      self.action = action
      self.amount = amount
      self.list = list
    }

    /// Whether its sentence says nearly the same, of the same years.
    func isLike(_ other: Place) -> Bool {
      let common = content.countCommon(with: other.content)
      return common >= 4 && common * 10 >= min(content.count, other.content.count) * 6
        && years == other.years
    }
  }

  public func findings(in digest: PlanDigest) -> [Finding] {
    let (plan, paper) = (digest.plan, digest.paper)
    let prose = paper.map { ProseFigures(plan, $0, digest.refs).differences } ?? []
    let told = Set(prose.map(\.place))
    let near = (paper.map { NearFigures(plan, $0).differences } ?? [])
      .filter { !told.contains($0.place) }
    let close = told.union(near.map(\.place))
    let capacities = (paper.map { CapacityFigures(plan, $0).differences } ?? [])
      .filter { !close.contains($0.place) }
    let known = close.union(capacities.map(\.place))
    let tied = (paper.map { TiedFigures(plan, $0, digest.refs).differences } ?? [])
      .filter { !known.contains($0.place) }
    let goals = (paper.map { GoalFigures(plan, $0).differences } ?? [])
      .filter { one in !known.contains(one.place) && !tied.contains { $0.place == one.place } }
    return rows(of: plan)
      + (prose + near + capacities + tied + goals).map { one in
        finding(
          .prose(one.said, one.printed, in: paper.flatMap { Self.words(of: one, in: $0) }),
          about: plan.actions[one.place], at: "update")
      }
      + (paper.map { NamedSums.differences(plan, $0, digest.refs) } ?? []).map { one in
        finding(
          .prose(one.said, one.printed, in: nil), about: plan.actions[one.place], at: "update")
      }
      + plan.actions.compactMap { action in
        (OwnFigures.cost(of: action, plan.legend) ?? OwnFigures.whole(of: action)
          ?? OwnFigures.exchanged(in: action) ?? OwnFigures.beyondLimit(in: action)
          ?? OwnFigures.target(of: action) ?? CapacityFigures.exchanged(in: action)).map { one in
            finding(.own(one.said, one.printed), about: action, at: "update")
          }
      }
  }

  /// The words of the prose that begin with the figure, so that both can be found.
  private static func words(of one: ProseFigures.Difference, in paper: Paper) -> String? {
    let paragraph = paper.prose.first { $0.source.line == one.line && $0.text.contains(one.said) }
    guard one.line != nil, let text = paragraph?.text else { return nil }
    let places = text.ranges(of: one.said)
    // At its head stands the number of the paragraph.
    guard let place = places.first(where: { $0.lowerBound > text.startIndex }) ?? places.first
    else { return nil }
    let sentence = String(text[place.lowerBound...]).statements.first ?? ""
    return sentence.utf8.count > one.said.utf8.count + 4 ? sentence.trimmed.shortened : nil
  }

  private func rows(of plan: Plan) -> [Finding] {
    var sums: [String: Place] = [:]
    var counts: [UInt64: [Place]] = [:]
    var told: Set<String> = []
    var found: [Finding] = []
    for action in plan.actions {
      guard let update = action.update else { continue }
      for amount in Amount.all(in: update) {
        if amount.isMoney {
          guard let name = Self.name(behind: amount, in: update) else { continue }
          let key = name.lowercased()
          let place = Place(action: action, amount: amount)
          guard let before = sums[key] else {
            sums[key] = place
            continue
          }
          guard before.action.key != action.key, !before.amount.isRounded(amount),
            told.insert(key).inserted
          else { continue }
          found.append(differing(before, place, of: name))
        } else if let (keys, thing, place) = Self.count(amount, in: update, of: action) {
          var before: Place?
          for key in keys {
            before =
              before
              ?? counts[key]?.first {
                $0.action.key != action.key && $0.isLike(place)
              }
            if counts[key, default: []].count < 8 { counts[key, default: []].append(place) }
          }
          guard let before, !before.amount.isRounded(amount),
            told.insert("\(before.action.key)|\(action.key)").inserted
          else { continue }
          found.append(differing(before, place, of: thing))
        }
      }
    }
    return found
  }

  private func differing(_ one: Place, _ other: Place, of name: String) -> Finding {
    finding(
      .two(one.amount.printed, one.action.key, other.amount.printed, other.action.key, of: name),
      about: other.action, at: "update", refs: [one.action.key])
  }

  /// The grant or fund whose sum it is: capitalised words right behind it, or behind "for the".
  private static func name(behind amount: Amount, in text: String) -> String? {
    let rest = String(decoding: text.utf8.dropFirst(amount.end).prefix(96), as: UTF8.self)
    var words = WordList(rest).words[...]
    // "from" and "under" give a part of a fund, which may be of any size.
    while let first = words.first, ["for", "the", "of"].contains(first.text) {
      words = words.dropFirst()
    }
    var name: [String] = []
    let bytes = Array(rest.utf8)
    for (place, word) in words.enumerated() {
      guard word.isCapitalised else { break }
      if place > 0, let before = words.dropFirst(place - 1).first, word.start - before.end > 1 {
        break
      }
      name.append(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
    }
    while let last = name.last,
      ["Funding", "Phase", "Project", "Programme", "Scheme"].contains(last)
    {
      name.removeLast()
    }
    return name.count >= 2 ? name.joined(separator: " ") : nil
  }

  /// A number of things, with its sentence's words; nil for years, shares and the like.
  private static func count(
    _ amount: Amount, in text: String, of action: Action
  ) -> (keys: [UInt64], thing: String, place: Place)? {
    guard amount.decimals == 0, amount.scale == 1, amount.value >= 3 else { return nil }
    if (1990...2100).contains(amount.value), amount.end - amount.start == 4 { return nil }
    let rest = String(decoding: text.utf8.dropFirst(amount.end).prefix(48), as: UTF8.self)
    guard rest.utf8.first == 0x20, let noun = WordList.first(of: rest),
      noun.utf8.count >= 4, noun.hasSuffix("s") || noun == "people", !units.contains(noun)
    else { return nil }
    let sentence = Clause.sentence(of: text, around: amount.start, to: amount.end)
    // Sentences meet at a name that both have.
    let list = WordList(sentence)
    let names = list.words.filter {
      $0.isCapitalised && $0.text.utf8.count >= 4 && !WordList.noise.contains($0.text)
        && !Period.isMonthName($0.text) && $0.text != "council" && $0.text != "county"
    }
    guard !names.isEmpty else { return nil }
    let place = Place(action: action, amount: amount, list)
    let thing = WordHash.of(noun.utf8)
    let keys = names.prefix(4).map { WordHash.of([thing, WordHash.of($0.text.utf8)]) }
    return (keys, "number of \(noun)", place)
  }

  private static let units: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "miles", "times", "tonnes", "others",
    "points", "pounds", "metres", "hectares", "acres", "bands",
  ]
}

extension Finding.Message {
  fileprivate static func prose(_ said: String, _ printed: String, in words: String?) -> Self {
    "the text says \(said), and the row \(printed)\(words.map { ": “\($0)”" } ?? "")"
  }

  fileprivate static func own(_ said: String, _ printed: String) -> Self {
    "the update says \(said), and the row \(printed)"
  }

  fileprivate static func two(
    _ one: String, _ first: String, _ other: String, _ second: String, of name: String
  ) -> Self {
    "\(name): \(other) here, \(one) in \(first)"
  }
}
