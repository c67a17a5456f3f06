import PlanModel
import PlanStore

/// What is said, on pages of councils and plans, of councils that gave way to others.
enum CouncilNotices {
  /// A notice for each council that came after this one, and for each that it comes after.
  static func all(after: CouncilSuccession?, before: [CouncilSuccession]) -> [Notice] {
    var notices: [Notice] = []
    if let after {
      notices += after.successors.enumerated().map { index, council in
        Notice(
          .warning, id: "after-\(index)",
          heading:
            "This is an archive. \(council.name) took over on \(Phrases.date(after.vestingDay)).",
          text: "It shows how things stood on that day (\(after.order)).",
          link: Notice.Link(label: "Go to \(council.name)", address: .council(council.slug)))
      }
    }
    notices += before.enumerated().map { index, earlier in
      Notice(
        .note, id: "before-\(index)",
        heading:
          "It took over from \(earlier.council.name) on \(Phrases.date(earlier.vestingDay)).",
        link: Notice.Link(
          label: "See the archive of \(earlier.council.name)",
          address: .council(earlier.council.slug, isArchive: true)))
    }
    return notices
  }

  /// The same for a plan: to where it goes on, and from where it came.
  static func ofPlan(after: [PlanListing], before: [PlanListing]) -> [Notice] {
    after.enumerated().map { index, plan in
      Notice(
        .warning, id: "after-\(index)",
        heading: "This is an archive. The plan goes on at \(plan.council.name).",
        link: Notice.Link(label: "Go to \(plan.name)", address: .plan(plan.slug)))
    }
      + before.enumerated().map { index, plan in
        Notice(
          .note, id: "before-\(index)", heading: "It was carried over from \(plan.council.name).",
          link: Notice.Link(
            label: "See the archive: \(plan.name)",
            address: .plan(plan.slug, view: PlanView(isArchive: true))))
      }
  }
}
