import PlanModel

/// The reference of all rules, made from their guidance.
///
/// `docs/checks.md` is its whole text.
public enum CheckReference {
  public static func markdown(_ guidances: [Guidance] = RuleCatalogue.guidances) -> String {
    var text = """
      # What is checked

      Each rule looks for one fault in a plan, or in a paper about it. Its name is permanent:
      waivers, addresses and reports use it. An **error** means that the paper contradicts itself
      or can't be acted on, a **warning** that a reader will be misled, a **note** that it could be
      better. A rule that can't tell says nothing.

      `waymark check` runs them all; `waymark rules NAME` prints one. This page is made from the
      rules themselves, and a test fails when it is out of date.


      """
    for family in Guidance.Family.allCases {
      let rules = guidances.filter { $0.family == family }.sorted { $0.name < $1.name }
      guard !rules.isEmpty else { continue }
      text += "## \(heading(of: family))\n\n| rule | what it finds | |\n|---|---|---|\n"
      for rule in rules {
        text +=
          "| [`\(rule.name)`](#\(rule.name)) | \(cell(rule.title)) | \(rule.severity.rawValue) |\n"
      }
      text += "\n" + rules.map(section).joined()
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// One rule, as `waymark rules NAME` prints it.
  public static func section(_ guidance: Guidance) -> String {
    var text = """
      ### \(guidance.name)

      **\(guidance.title)** (\(guidance.severity.rawValue)). \(guidance.looksFor)


      """
    text += help(of: guidance) + "\n"
    if !guidance.criteria.isEmpty {
      let names = guidance.criteria.map { "`\($0)`" }
      text += "- *Bears on:* \(names.joined(separator: ", "))\n"
    }
    return text + "\n"
  }

  /// The parts of a guidance that help with a finding, as a list.
  static func help(of guidance: Guidance) -> String {
    """
    - *Why it matters:* \(guidance.whyItMatters)
    - *How to put it right:* \(guidance.howToPutRight)
    - *When to waive it:* \(guidance.whenToWaive)
    - *Before:* \(code(guidance.before))
    - *After:* \(code(guidance.after))
    """
  }

  /// What a family of rules is called on pages.
  public static func heading(of family: Guidance.Family) -> String {
    switch family {
    case .identity: "Refs"
    case .words: "Terms and the key"
    case .score: "Scores"
    case .dates: "Dates"
    case .progress: "Progress"
    case .rating: "Ratings"
    case .sums: "Counts, sums and names"
    case .measures: "Emissions, targets, money and savings"
    case .smart: "Owners, measures, costs (SMART)"
    case .succession: "What became of actions"
    case .waivers: "Waivers"
    }
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// Between backticks, more of them where the text has some.
  private static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }
}
