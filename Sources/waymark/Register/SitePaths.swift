/// The paths of the site that `serve` names; a test asks the server for each of them.
///
/// PlanWeb spells all addresses, and keeps them to itself: these three are what people are told.
enum SitePaths {
  static let readPaper = "/#read"

  /// Slugs are lower-case letters, digits and hyphens, so nothing needs escaping.
  static func plan(_ slug: String) -> String { "/plans/\(slug)" }

  static func changes(inPlan slug: String) -> String { plan(slug) + "/changes" }
}
