public import PlanModel

/// Finds references to actions that do not exist.
public struct ReferenceDangling: DigestRule, PaperRule {
  public static let guidance = Guidance(
    name: "reference-dangling", title: "A reference to no action", family: .succession,
    severity: .error,
    looksFor:
      "A ref of the plan's own form, in a text, a “see” cell or the prose, that no action bears. A bare "
      + "number "
      + "counts only after a word such as “action”. Also an action that an update names (“the Green Fleet "
      + "Hub action”) in a plan that has none of those words.",
    whyItMatters: "The reader is sent to something that is not there, and the story ends.",
    howToPutRight: "Name the action's present ref, or say which paper the ref belongs to.",
    whenToWaive: "Where the ref is of another plan.",
    before: "Merged with action B41 (there is no B41)", after: "Merged with action B14")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let index = digest.refs
    lazy var ended = EndedRefs(plan, of: digest.paper)
    let known = KnownPrefixes(plan)
    return UnknownNames.findings(in: plan).map { one in
      finding(.unnamed(one.name), about: plan.actions[one.place], at: "update")
    }
      + zip(plan.actions, digest.references).flatMap { action, uses -> [Finding] in
        var seen: Set<String> = []
        var findings: [Finding] = []
        for ref in action.see {
          let folded = RefForm.folded(ref)
          guard index.places[folded] == nil, index.isOwnForm(folded),
            seen.insert(folded).inserted
          else { continue }
          findings.append(finding(.dangling(ref), about: action, at: "see"))
        }
        for use in uses {
          let reference = use.reference
          guard
            reference.isAnnounced
              || known.areBorne(by: reference.ref) && !ended.name(reference.ref)
                && use.field != "text" && use.field != "title",
            !reference.isElsewhere,
            index.places[reference.ref] == nil,
            index.isOwnForm(reference.ref)
              || reference.isAnnounced && index.isNextLetter(reference.ref),
            !isOfOldNumbering(use), !isToCome(use),
            !isParagraph(reference.printed, of: digest.paper),
            seen.insert(reference.ref).inserted
          else { continue }
          findings.append(finding(.dangling(reference.printed), about: action, at: use.field))
        }
        return findings
      }
  }

  /// Refs in the paper's prose.
  public func findings(in paper: Paper) -> [Finding] {
    guard !paper.claims.isEmpty || !paper.prose.isEmpty else { return [] }
    let index = RefIndex(Plan(paper))
    var seen: Set<String> = []
    // The rows of a total are named by the reader, not by the paper.
    let claimed = paper.claims.filter { $0.kind != .total }.flatMap { claim in
      claim.refs.compactMap { ref -> Finding? in
        let folded = RefForm.folded(ref)
        guard index.places[folded] == nil, index.isOwnForm(folded), seen.insert(folded).inserted
        else { return nil }
        return finding(.dangling(ref), line: claim.source.line)
      }
    }
    let prose = ProseReferences(paper, index)
    return claimed
      + prose.dangling.filter { seen.insert($0.reference.ref).inserted }.map {
        finding(.dangling($0.reference.printed), line: $0.line)
      }
  }

  /// Whether it is the number of one of the paper's own paragraphs: “as set out under 4.2”.
  private func isParagraph(_ ref: String, of paper: Paper?) -> Bool {
    guard ref.first?.isNumber == true, ref.contains(".") else { return false }
    return paper?.prose.contains { $0.text.hasPrefix(ref + " ") } ?? false
  }

  /// "Action 18 will be reported for the first time in June": it is still to be taken into the plan.
  private func isToCome(_ use: PlanReferences.Use) -> Bool {
    Phrases.firstTime.occur(in: String(use.text.sentence(around: use.reference.offset)))
  }

  /// "previously action 28", "action 28 of 2021": what the ref was in an earlier edition.
  private func isOfOldNumbering(_ use: PlanReferences.Use) -> Bool {
    Phrases.earlier.occur(in: String(use.text.sentence(around: use.reference.offset)))
  }
}

extension Phrases {
  fileprivate static let firstTime = Phrases([
    "for the first time", "will be added", "to be added", "new action", "will be a new action",
  ])

  fileprivate static let earlier = Phrases([
    "previously", "formerly", "previous", "old", "former", "original", "originally", "earlier",
    "renumbered", "last year s", "was action", "removed", "deleted", "no longer",
  ])
}

extension Finding.Message {
  fileprivate static func unnamed(_ name: String) -> Self {
    "it refers to the “\(name)” action, and no action is about that"
  }

  fileprivate static func dangling(_ ref: String) -> Self {
    "it refers to \(ref), and no action is \(ref)"
  }
}
