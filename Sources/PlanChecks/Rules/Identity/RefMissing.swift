public import PlanModel

/// Finds numbers that a sequence of refs skips, where it is otherwise whole.
public struct RefMissing: DigestRule {
  public static let guidance = Guidance(
    name: "ref-missing", title: "A gap in the refs, or a row without one", family: .identity,
    severity: .note,
    looksFor:
      "A number that no action bears, between numbers that actions bear, in a sequence that is "
      + "otherwise whole, or in a short one among others that are; and an action without a ref among others that have one. "
      + "A number of which the paper says that it was merged, closed or left out is no gap.",
    whyItMatters:
      "A reader can't tell an action that was dropped from one that was left out by mistake, and "
      + "nobody can name an action without a ref in a minute, an update or a question.",
    howToPutRight:
      "Keep a line for the action with what became of it, or say in a note which refs are no "
      + "longer "
      + "used. Give a row without a ref the next that was never used.",
    whenToWaive:
      "Where another paper, named here, says what became of it, or where the row only continues the "
      + "action above it.",
    before: "W4 Repair cafés … W6 Paperless meetings",
    after: "W4 Repair cafés … W5 (merged with W6 in 2023) … W6 Paperless meetings")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    // Read only where there is a gap to explain.
    lazy var explained = EndedRefs(plan, of: digest.paper)
    let sequences = sequences(of: plan, digest.refs)
    let whole = sequences.count { Self.isWhole($0) }
    // Short groups of which nearly all are whole: then a gap in one of them is one.
    let isGrouped = whole >= 2 && whole + 1 >= sequences.count
    let without = rowsWithout(in: plan)
    let unread = digest.paper.map { UnreadRefs($0) }
    let parted = Self.parted(plan)
    return sequences.flatMap {
      gaps(in: $0, of: plan, digest.refs, atLeast: isGrouped ? 2 : 4, without) {
        explained.contain($0) || unread?.contain($0) ?? false
          || parted.contains(RefForm.folded($0))
      }
    }
      + without.filter { !digest.bareRows.contain($0) }.map {
        finding(.noRef(plan.actions[$0].name), about: plan.actions[$0])
      }
  }

  /// Numbers of which the plan has the parts: 10 where there are 10a and 10b.
  private static func parted(_ plan: Plan) -> Set<String> {
    Set(
      plan.actions.compactMap { action -> String? in
        // Nearly all refs end with a figure.
        guard let ref = action.ref, !(0x30...0x39).contains(ref.utf8.last ?? 0x30),
          ref.last?.isLetter == true
        else { return nil }
        var number = ref.dropLast()
        if let last = number.last, "-.( ".contains(last) { number = number.dropLast() }
        return number.last?.isNumber == true ? RefForm.folded(String(number)) : nil
      })
  }

  /// Positions of the actions without a ref, where those around them have one.
  private func rowsWithout(in plan: Plan) -> [Int] {
    guard plan.actions.contains(where: { $0.ref == nil }) else { return [] }
    let sections = Dictionary(grouping: plan.actions.indices) { place in
      let action = plan.actions[place]
      return [action.plan, action.list, action.section]
    }
    let without = sections.values.flatMap { places -> [Int] in
      let empty = places.filter { plan.actions[$0].ref == nil }
      let with = places.count - empty.count
      return with >= 4 && empty.count * 3 <= with ? empty : []
    }
    return without.sorted()
  }

  /// What the refs of one sequence have in common.
  private struct Name: Hashable {
    var plan: String?
    var prefix: String
    /// What they stand under, where numbers begin again there.
    var heading: [String?]
  }

  private struct Member {
    var form: RefForm
    var place: Int
  }

  /// The refs that count through one sequence, each in order of its numbers.
  private func sequences(of plan: Plan, _ refs: RefIndex) -> [[Member]] {
    let beginsAgain = refs.numbersBeginAgain
    var order: [Name: Int] = [:]
    var sequences: [[Member]] = []
    var last: (name: Name, sequence: Int)?
    for place in plan.actions.indices {
      let action = plan.actions[place]
      guard let ref = action.ref, let form = RefForm(ref) else { continue }
      let isListed = beginsAgain && form.letters.isEmpty
      let name = Name(
        plan: action.plan, prefix: form.prefix,
        heading: isListed ? [action.list, action.section, action.group] : [])
      // Neighbours mostly count through one.
      let known = last.flatMap { $0.name == name ? $0.sequence : nil }
      let sequence = known ?? order[name] ?? sequences.count
      if sequence == sequences.count {
        order[name] = sequence
        sequences.append([])
      }
      sequences[sequence].append(Member(form: form, place: place))
      last = (name, sequence)
    }
    return sequences.map { members in
      members.sorted { ($0.form.number, $0.place) < ($1.form.number, $1.place) }
    }
  }

  /// Whether it counts from one without a gap.
  private static func isWhole(_ members: [Member]) -> Bool {
    members.count >= 2 && members.first?.form.number == 1
      && members.last?.form.number == numbers(of: members)
  }

  /// How many numbers they have, in order of which they stand.
  private static func numbers(of members: [Member]) -> Int {
    members.indices.count { $0 == 0 || members[$0].form.number != members[$0 - 1].form.number }
  }

  private func gaps(
    in members: [Member], of plan: Plan, _ index: RefIndex, atLeast least: Int,
    _ rowsWithout: [Int],
    isExplained: (String) -> Bool
  ) -> [Finding] {
    guard let first = members.first, let last = members.last,
      members.count >= 5 || members.count >= least && first.form.number == 1
    else { return [] }
    let span = last.form.number - first.form.number + 1
    let missing = span - Self.numbers(of: members)
    // Where a tenth or more is missing the paper shows a selection, or the refs are no count.
    guard missing > 0, missing * 10 <= span || missing == 1 else { return [] }
    var findings: [Finding] = []
    for (one, next) in zip(members, members.dropFirst())
    where next.form.number > one.form.number + 1 {
      // Rows without a ref that stand in the gap are what is missing: one fact, told of them.
      let rows = rowsWithout.count { $0 > one.place && $0 < next.place }
      guard rows != next.form.number - one.form.number - 1 else { continue }
      let lacking = ((one.form.number + 1)..<next.form.number)
        .map { one.form.text(of: $0, like: plan.actions[one.place].ref ?? "") }
        .filter { !isExplained($0) }
      guard !lacking.isEmpty else { continue }
      // The second of two with one ref was meant to have it: that is told of the two.
      if lacking.count == 1,
        let twin = members.last(where: { $0.form.number == one.form.number && $0.place < one.place }
        ),
        index.skipped(beside: twin.place, at: one.place, in: plan) == lacking[0]
      {
        continue
      }
      findings.append(
        finding(
          .gap(
            lacking, between: plan.actions[one.place].ref ?? one.form.text,
            and: plan.actions[next.place].ref ?? next.form.text),
          about: plan.actions[next.place], at: "ref",
          refs: lacking.prefix(20) + [plan.actions[one.place].key]))
    }
    return findings
  }
}

extension Finding.Message {
  fileprivate static func noRef(_ name: String) -> Self {
    "“\(name.shortened)” has no ref, though its neighbours have one"
  }

  fileprivate static func gap(_ refs: [String], between one: String, and next: String) -> Self {
    "no action is \(refs.listed), between \(one) and \(next)"
  }
}
