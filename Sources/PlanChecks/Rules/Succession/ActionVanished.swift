public import PlanModel

/// Finds actions of the paper before that are gone without a word.
public struct ActionVanished: PassageRule {
  public static let guidance = Guidance(
    name: "action-vanished", title: "An action that vanished", family: .succession,
    severity: .warning,
    looksFor:
      "An action of the paper before that is not in this one under any ref or wording, that no action "
      + "of a new edition may have come from, and that no paper said was done, dropped or merged. Where "
      + "more than half of a plan is gone it is told once. Papers that list only some of the plan's "
      + "actions, such as its exceptions, and lists that a paper leaves out as a whole are passed over.",
    whyItMatters:
      "What is dropped in silence can't be told from what was done, and nobody decides on it in public.",
    howToPutRight:
      "Keep the action for one more paper and say there that it ended, why and who decided it, or which "
      + "action takes it over.",
    whenToWaive: "Where a decision that the reader can find says what became of it.",
    before: "March: C8 Plant a hedge at each depot. | June: no C8, and no word of hedges.",
    after:
      "March: C8 Plant a hedge at each depot. | June: C8 Closed: goes on in C12 (cabinet, May 2024)."
  )

  public init() {}

  public func findings(in passage: PlanPassage) -> [Finding] {
    guard passage.isOfOnePlan, !passage.now.actions.isEmpty else { return [] }
    let vanished = vanished(in: passage)
    guard !vanished.isEmpty, !passage.isPartial else { return [] }
    let all = passage.before.actions.count
    if vanished.count > 3, vanished.count * 2 > all {
      return [finding(.another(passage.earlier, vanished.count, of: all))]
    }
    // A finding's ref is of the paper it is about, which has not got the action: the words name it.
    return vanished.map { finding(.vanished($0, since: passage.earlier)) }
  }

  private func vanished(in passage: PlanPassage) -> [Action] {
    let actions = passage.before.actions
    let lost = actions.indices.filter { !passage.isKnown($0) && isExpected(actions[$0]) }
    guard !lost.isEmpty else { return [] }
    let plans = Printed(passage, \.plan)
    let lists = Printed(passage, \.list)
    let named = NamedRefs(passage)
    return lost.map { actions[$0] }.filter { action in
      plans.isHeld(action.plan) && lists.isHeld(action.list)
        && !named.contains(action, standsInSameEdition: !passage.isNewEdition)
    }
  }

  /// Whether it should be in the next paper: neither over nor told of elsewhere.
  private func isExpected(_ action: Action) -> Bool {
    !action.isMarkedEnded && action.isInKnownTerms && action.see.isEmpty
      && !Identity.wording(of: action).isPlaceholder
  }

  /// The printed plans or lists of both papers, to tell which of them the later one leaves out whole.
  private struct Printed {
    private var now: Set<String>
    private var isShared: Bool

    init(_ passage: PlanPassage, _ name: KeyPath<Action, String?>) {
      let names = { (plan: Plan) in
        Set(plan.actions.lazy.compactMap { $0[keyPath: name] }).reduce(into: Set<String>()) {
          $0.insert($1.normal)
        }
      }
      now = names(passage.now)
      isShared = !now.isDisjoint(with: names(passage.before))
    }

    func isHeld(_ name: String?) -> Bool {
      guard isShared, let name else { return true }
      return now.contains(name.normal)
    }
  }

  /// The refs that the later paper prints, over an action or in what it tells of one.
  private struct NamedRefs {
    private var standing: Set<String> = []
    private var told: Set<String> = []

    init(_ passage: PlanPassage) {
      for action in passage.now.actions {
        if let ref = action.ref { standing.insert(RefForm.folded(ref)) }
        for (_, text) in action.accounts {
          told.formUnion(ReferenceScanner.references(in: text).map(\.ref))
        }
      }
    }

    /// Whether the ref still stands, which is told as a ref used again, or is written of.
    func contains(_ action: Action, standsInSameEdition: Bool) -> Bool {
      guard let ref = action.ref.map({ RefForm.folded($0) }) else { return false }
      return standing.contains(ref) ? standsInSameEdition : told.contains(ref)
    }
  }
}

extension Finding.Message {
  fileprivate static func vanished(_ action: Action, since earlier: String) -> Self {
    let ref = action.ref.map { "\($0) " } ?? ""
    let words = Identity.wording(of: action).shortened
    return "\(ref)“\(words)” stood in \(earlier) and is gone; nothing says what became of it"
  }

  fileprivate static func another(_ earlier: String, _ count: Int, of all: Int) -> Self {
    "no succession from \(earlier) can be seen: \(count) of its \(all) actions are gone without a word"
  }
}
