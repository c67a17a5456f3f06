import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Lists actions of the register.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the actions in the register.",
    discussion: """
      Stages and ratings may be given in the council's own words, such as Amber, or on the common \
      scale: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")); \
      \(Rating.allCases.map(\.rawValue).joined(separator: ", ")).

      As text the first 200 are shown; --limit changes that.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(help: "Only this theme.")
  var theme: String?

  @Option(help: "Only this stage.")
  var stage: String?

  @Option(help: "Only this rating.")
  var rating: String?

  @Option(help: "Only actions whose wording or latest update holds all these words.")
  var text: String?

  @Option(help: "As things stood in this period or edition of the plan.")
  var period: String?

  @Option(help: "The most to list; 0 for all.")
  var limit: Int?

  @Option(help: "How to print the list.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit has to be 0 or more.") }
  }

  func run() throws {
    let register = try register.desk()
    let (actions, total) = try actions(in: register)
    let bytes: [UInt8]
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      bytes = Array(ActionList.text(of: actions, total: total, style: style).utf8)
    case .json: bytes = ActionList.json(of: actions)
    case .csv: bytes = ActionList.csv(of: actions)
    }
    try Output.write(bytes, toFile: out)
    if actions.count < total {
      Terminal.say("\(actions.count) of \(total) actions are shown; --limit 0 shows all.")
    }
  }

  /// A word that names both a council's term and a step of the common scale is first taken for the term.
  private func actions(in register: Register) throws -> ([ListedAction], total: Int) {
    var query = try query(in: register)
    if let stage {
      query.stage = Stage(rawValue: stage)
      if query.stage == nil { query.stageTerm = stage }
    }
    if let rating {
      query.rating = Rating(rawValue: rating)
      if query.rating == nil { query.ratingTerm = rating }
    }
    var page = try register.actions(matching: query)
    if page.total == 0, query.stageTerm != nil || query.ratingTerm != nil {
      query.stage = query.stageTerm.flatMap { CommonScale.stage(of: $0) } ?? query.stage
      query.rating = query.ratingTerm.flatMap { CommonScale.rating(of: $0) } ?? query.rating
      if query.stage != nil { query.stageTerm = nil }
      if query.rating != nil { query.ratingTerm = nil }
      page = try register.actions(matching: query)
    }
    return (page.actions.map(ListedAction.init), page.total)
  }

  private func query(in register: Register) throws -> ActionQuery {
    var query = ActionQuery(theme: theme, text: text)
    if period != nil {
      let plan = try options.onePlan(in: register)
      query.plan = plan.slug
      query.effective = try period.map { try Timepoints.one($0, of: plan, in: register) }
    } else if options.plan != nil {
      query.plan = try options.onePlan(in: register).slug
    } else if options.council != nil, let plans = try options.plans(in: register) {
      let slugs = Set(plans.map(\.council.slug))
      guard slugs.count == 1, let slug = slugs.first else {
        _ = try options.onePlan(in: register)
        return query
      }
      query.council = slug
    }
    query.limit = limit.map { $0 == 0 ? .max : $0 } ?? (format == .text ? 200 : .max)
    return query
  }
}
