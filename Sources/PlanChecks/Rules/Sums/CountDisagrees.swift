public import PlanModel

/// Finds numbers in the prose that the rows, or the other numbers, speak against.
public struct CountDisagrees: PaperRule {
  public static let guidance = Guidance(
    name: "count-disagrees", title: "Number in the text that does not fit the rows", family: .sums,
    severity: .error,
    looksFor:
      "“32 priority actions”, “there are 16 actions”, “15 are rated Review”, “three are complete” and "
      + "the like, a heading with “(5 actions)”, and “each of the five councils leads at least three”, where the "
      + "rows give another number, or "
      + "where the numbers of one list do not add up to it. Where the rows print no ratings, only "
      + "the "
      + "adding up is looked at. A number of one theme, of another time or of a change is left alone.",
    whyItMatters: "The summary is what is read out. It must be what the tables say.",
    howToPutRight: "Take the number from the rows.",
    whenToWaive: "Where the number is of another date, and the sentence says so.",
    before: "Overall there are 16 priority actions. (The tables list 15.)",
    after: "Overall there are 15 priority actions.")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    lazy var ratings = RatingBook(paper.actions)
    return ClaimGroup.groups(of: paper).flatMap { group -> [Finding] in
      let counts = counts(of: group, in: paper, ratings)
      // A number that the rows do not bear out is why the sum is wrong.
      return totals(of: group, in: paper) + counts
        + (counts.isEmpty ? sum(of: group, in: paper) : [])
    } + listed(in: paper) + (paper.claims.isEmpty ? [] : ofParts(of: paper, ratings))
      + HeadedCounts.wrong(in: paper).map { one in
        finding(.headed(one.heading, one.said, rows: one.rows), line: one.line)
      }
      + JoinedCounts(paper).wrong.map { one in
        finding(.joined(one.said, one.terms, rows: one.rows), line: one.line)
      }
      + LeadShares.wrong(in: paper).map { one in
        finding(
          .leads(one.lead, one.actions.count, said: one.said), refs: one.actions.map(\.key),
          line: one.line)
      }
  }

  /// Whether the rest are rows with a term of the key that goes unsaid, in a sentence that makes up all of
  /// them: “seven are going on”, of which one is slow.
  private func isMeant(
    _ rest: Int, beside group: ClaimGroup, _ counter: TermCounter, _ legend: Legend
  ) -> Bool {
    let said = Set(group.counts.compactMap { $0.term.map(CountedWord.form) })
    guard group.counts.count >= 2,
      group.counts.compactMap(\.number).reduce(0, +) == group.size
    else { return false }
    let unsaid = legend.terms.filter {
      ($0.kind == .stage || $0.kind == .rating) && !said.contains(CountedWord.form($0.term))
    }
    let others = unsaid.compactMap { counter.count(of: $0.term) }.filter { $0 > 0 }
    return others.reduce(0, +) == rest
  }

  /// Whether a stated size is that of the rows but for those that may be no actions.
  private static func fits(_ said: Int, _ paper: Paper) -> Bool {
    guard said < paper.actions.count else { return false }
    let bare = BareRows(Plan(paper))
    return bare.areHalves || said + bare.places.count == paper.actions.count
  }

  /// What the paper says that it lists, where the reader of the paper took it for no claim.
  private func listed(in paper: Paper) -> [Finding] {
    guard
      !paper.claims.contains(where: { $0.kind == .count && $0.term == nil && StatedSize.isOne($0) }
      ),
      let one = ListedSize(wrongIn: paper), !Self.fits(one.said, paper)
    else { return labelled(in: paper) }
    return [finding(.size(one.said, rows: paper.actions.count), line: one.line)]
  }

  /// What a label before the rows says that they number.
  private func labelled(in paper: Paper) -> [Finding] {
    let stated = paper.claims.filter { $0.kind == .count && $0.term == nil && StatedSize.isOne($0) }
    guard let one = LabelledSize(wrongIn: paper), !Self.fits(one.said, paper),
      // A sentence that gives the number of the rows tells what the label leaves out.
      !stated.contains(where: { $0.number == paper.actions.count })
    else { return [] }
    return [finding(.size(one.said, rows: paper.actions.count), line: one.line)]
  }

  /// Counts of one theme, in the sentence before its table.
  private func ofParts(of paper: Paper, _ ratings: RatingBook) -> [Finding] {
    let scope = ClaimScope(paper)
    return paper.claims.compactMap { claim in
      guard claim.kind == .count, let value = claim.number, let term = claim.term,
        let part = scope.part(countedBy: claim, in: paper),
        let count = TermCounter(part, legend: paper.legend, ratings: ratings).count(of: term),
        count != value
      else { return nil }
      return finding(.term(value, "rated", term, rows: count), line: claim.source.line)
    }
  }

  private static let rest = Phrases([
    "the other action", "other actions", "the other is", "the others are", "the remaining action",
    "remaining actions", "one other", "one further", "one more", "the last action", "not rated",
    "not yet rated", "has no rating", "have no rating",
  ])

  /// Counts of all that the key lists, in one sentence, that make another number than is stated.
  private func short(_ group: ClaimGroup, in paper: Paper) -> Finding? {
    let legend = paper.legend
    let listed = Set(
      legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map {
        CountedWord.form($0.term)
      })
    guard listed.count >= 3, let last = group.counts.last, let line = last.source.line else {
      return nil
    }
    let counts = group.counts.filter { $0.source.line == line }
    let sum = counts.compactMap(\.number).reduce(0, +)
    let stated = group.totals.filter { StatedSize.isOne($0) }.compactMap(\.number)
    guard Set(counts.compactMap { $0.term.map(CountedWord.form) }).isSuperset(of: listed),
      let size = stated.first, Set(stated).count == 1, sum != size, sum != group.size,
      abs(sum - size) <= max(2, size / 8),
      // “The other action is dealt with below.”
      !paper.prose.contains(where: { $0.source.line == line && Self.rest.occur(in: $0.text) })
    else { return nil }
    return finding(.sumStated(sum, size: size), line: line)
  }

  /// A stated size that no list has, where none of the sizes stated for this one is right.
  private func totals(of group: ClaimGroup, in paper: Paper) -> [Finding] {
    let own = group.totals.filter { claim in
      let words = claim.text.normal
      guard let value = claim.number, let list = group.list else { return false }
      // The name of the list must stand right behind the number.
      return words.contains("\(value)\(list.normal)")
    }
    if group.list == nil { return sizes(of: group, in: paper) }
    let stated = Set(group.totals.compactMap(\.number))
    guard !stated.contains(group.size), let claim = own.first, let value = claim.number else {
      return []
    }
    let named = group.list ?? ""
    return [finding(.total(value, rows: group.size, list: named), line: claim.source.line)]
  }

  /// A stated size of the whole plan, in a paper that has no lists.
  private func sizes(of group: ClaimGroup, in paper: Paper) -> [Finding] {
    let stated = group.totals.filter { StatedSize.isOne($0) }
    guard let claim = stated.first, let value = claim.number, value != group.size,
      !stated.contains(where: { $0.number == group.size }), !Self.fits(value, paper),
      // A number far from the rows counts something else, or the rows are an extract.
      abs(value - group.size) <= max(2, group.size / 4)
    else { return [] }
    return [finding(.size(value, rows: group.size), line: claim.source.line)]
  }

  private func counts(of group: ClaimGroup, in paper: Paper, _ ratings: RatingBook) -> [Finding] {
    let counter = TermCounter(
      group.actions, legend: paper.legend, ratings: ratings, apart: group.counts.compactMap(\.term))
    guard !group.isPartlyRead else { return [] }
    return group.counts.compactMap { claim in
      guard let value = claim.number, let term = claim.term else { return nil }
      // Where some rows have no rating, those that have one are the least that there can be.
      guard let count = counter.count(of: term) ?? counter.atLeast(of: term, beyond: value),
        count != value
      else { return nil }
      // Rows that went unread may be what is wanting.
      if count < value, value - count <= group.unread + counter.strangers(besides: term) {
        return nil
      }
      if count < value, isMeant(value - count, beside: group, counter, paper.legend) { return nil }
      let how = group.isOfRating(claim) ? "rated" : "marked"
      return finding(.term(value, how, term, rows: count), line: claim.source.line)
    }
  }

  /// The counts of all ratings must make the stated size.
  private func sum(of group: ClaimGroup, in paper: Paper) -> [Finding] {
    if let short = short(group, in: paper) { return [short] }
    let counts = group.counts.filter(group.isOfRating)
    let sum = counts.compactMap(\.number).reduce(0, +)
    // Where a rating may have gone unmentioned, less than the whole says nothing.
    guard counts.count >= 2, sum > group.size, let last = counts.last else { return [] }
    guard !group.sizes.subtracting([sum]).contains(where: { $0 > group.size }) else { return [] }
    return [finding(.sum(sum, size: group.size), line: last.source.line)]
  }
}

extension Finding.Message {
  fileprivate static func total(_ said: Int, rows: Int, list: String) -> Self {
    "the text says \(said) \(list) actions; the tables list \(rows)"
  }

  fileprivate static func headed(_ heading: String, _ said: Int, rows: Int) -> Self {
    "the heading “\(heading)” says \(said.of("action")); beneath it \(rows == 1 ? "is 1" : "are \(rows)")"
  }

  fileprivate static func joined(_ said: Int, _ terms: String, rows: Int) -> Self {
    "the text says \(said) that are \(terms); the rows give \(rows)"
  }

  fileprivate static func leads(_ lead: String, _ count: Int, said: Int) -> Self {
    "the text says that each leads at least \(said); “\(lead)” leads \(count)"
  }

  fileprivate static func size(_ said: Int, rows: Int) -> Self {
    "the text says \(said.of("action")); the tables list \(rows)"
  }

  fileprivate static func term(
    _ said: Int, _ how: String, _ term: String, rows: Int
  ) -> Self {
    "the text says \(said) \(how) “\(term)”; the rows give \(rows)"
  }

  fileprivate static func sumStated(_ sum: Int, size: Int) -> Self {
    "the counts by rating add up to \(sum), and \(size) actions are stated"
  }

  fileprivate static func sum(_ sum: Int, size: Int) -> Self {
    "the counts by rating add up to \(sum); the tables list \(size)"
  }
}
