public import PlanModel

/// Finds stages and ratings that the plan's own key does not know.
public struct TermUnknown: DigestRule {
  public static let guidance = Guidance(
    name: "term-unknown", title: "A term that is not in the key", family: .words,
    severity: .warning,
    looksFor:
      "A word in the stage, rating or role column, or in one of bands, that the paper's own key does not list, though "
      + "the key has such terms.",
    whyItMatters:
      "Readers can't tell whether it is a further term or another name for one of the key's, and "
      + "counts by term leave its actions out.",
    howToPutRight: "Use the key's own term, or add the word to the key with what it means.",
    whenToWaive: "Where the word explains itself and will be in the key of the next edition.",
    before: "Key: Scope, Build, Finish … Status: Implementing",
    after: "Key: Scope, Build, Finish … Status: Build")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    guard digest.plan.legend.doubt == nil else { return [] }
    return digest.printedTerms.flatMap { column -> [Finding] in
      column.unknown.filter { value in
        // A cell that has changed places with another is told of as that.
        !column.isBeyondKey(value)
          && !value.keys.allSatisfy {
            digest.swappedCells[$0]?.holds(value.printed) ?? false
          }
      }.map { value in
        finding(
          .unknown(
            value.printed, in: column.name, count: value.keys.count,
            nearest: column.nearest(to: value)),
          about: value.first, at: column.field, refs: Array(value.keys.dropFirst()))
      }
    }
      + digest.keyedBands.strays.compactMap { stray in
        let action = digest.plan.actions[stray.place]
        guard !(digest.swappedCells[action.key]?.holds(stray.printed) ?? false) else { return nil }
        return finding(
          .unknown(stray.printed, in: stray.name, count: 1, nearest: stray.nearest),
          about: action, at: stray.field)
      }
  }
}

extension Finding.Message {
  fileprivate static func unknown(
    _ word: String, in column: String, count: Int, nearest: String?
  ) -> Self {
    let use = count > 1 ? " (\(count) actions)" : ""
    let offer = nearest.map { "; the nearest term is “\($0)”" } ?? ""
    return "the \(column) “\(word.shortened)”\(use) is not in the key\(offer)"
  }
}
