public import PlanModel

/// Finds refs that stand over another action than in the paper before.
public struct RefReused: PassageRule {
  public static let guidance = Guidance(
    name: "ref-reused", title: "A ref that was used again", family: .succession,
    severity: .warning,
    looksFor:
      "A ref that stands, in the same list, over words that have little in common with those that it "
      + "stood over in the paper before, where nothing links the two actions. Where most refs of a paper "
      + "are so, it is told once.",
    whyItMatters:
      "Whoever follows an action by its ref reads the progress of another one, and takes one for the "
      + "other in every comparison.",
    howToPutRight:
      "Give the new action a ref that none had before, and let the ref of an old one rest; else print "
      + "a list of which ref became which.",
    whenToWaive: "Where the paper prints such a list, or the refs are only row numbers.",
    before: "2023: W4 Open a repair café in Oxmarsh. | 2024: W4 Fit meters at the pools.",
    after: "2023: W4 Open a repair café in Oxmarsh. | 2024: W9 Fit meters at the pools.")

  public init() {}

  public func findings(in passage: PlanPassage) -> [Finding] {
    guard passage.isOfOnePlan else { return [] }
    let holders = Self.holders(passage.before.actions)
    let later = Self.holders(passage.now.actions)
    var shared = 0
    var reused: [(old: Int, new: Int)] = []
    for (new, action) in passage.now.actions.enumerated() {
      guard let place = Self.place(of: action), later[place]?.count == 1,
        let old = holders[place], old.count == 1, let old = old.first
      else { continue }
      shared += 1
      guard !passage.isLinked(old, to: new), isAnother(passage.before.actions[old], action) else {
        continue
      }
      reused.append((old, new))
    }
    if reused.count > 8, reused.count * 2 > shared {
      let refs = reused.compactMap { passage.now.actions[$0.new].ref }
      return [finding(.renumbered(reused.count, of: shared, refs.listed, passage.earlier))]
    }
    return reused.map { old, new in
      finding(
        .reused(
          from: passage.before.actions[old], to: passage.now.actions[new],
          in: passage.earlier, onward: passage.successor(of: old)),
        about: passage.now.actions[new], at: "text")
    }
  }

  /// Whether the wordings disagree; one that keeps half of the words of the other may be the same.
  private func isAnother(_ old: Action, _ new: Action) -> Bool {
    guard old.see.isEmpty, new.see.isEmpty else { return false }
    let (one, other) = (Identity.wording(of: old), Identity.wording(of: new))
    let (before, after) = (Set(WordList(one).content), Set(WordList(other).content))
    let fewest = min(before.count, after.count)
    return fewest >= 3 && before.intersection(after).count * 2 < fewest
      && !Identity.agree(one, other)
  }

  private static func holders(_ actions: [Action]) -> [String: [Int]] {
    var holders: [String: [Int]] = [:]
    for (index, action) in actions.enumerated() {
      if let place = place(of: action) { holders[place, default: []].append(index) }
    }
    return holders
  }

  /// The ref with its list; a bare number counts within its theme only, where numbers may begin anew.
  private static func place(of action: Action) -> String? {
    guard let ref = action.ref else { return nil }
    let theme = ref.contains(where: \.isLetter) || action.list != nil ? "" : action.section ?? ""
    return [action.plan ?? "", action.list ?? "", theme].map(\.normal).joined(separator: "|")
      + "|\(RefForm.folded(ref))"
  }
}

extension Finding.Message {
  fileprivate static func reused(
    from old: Action, to new: Action, in earlier: String, onward: Action?
  ) -> Self {
    let words = [old, new].map { Identity.wording(of: $0).shortened }
    let place = onward?.ref.map { "; that action is now \($0)" } ?? ""
    return
      "\(new.ref ?? new.key) stood over “\(words[0])” in \(earlier) and now stands over “\(words[1])”\(place)"
  }

  fileprivate static func renumbered(
    _ count: Int, of shared: Int, _ refs: String, _ earlier: String
  ) -> Self {
    "\(count) of the \(shared) refs that were in \(earlier) too stand over other actions now: \(refs)"
  }
}
