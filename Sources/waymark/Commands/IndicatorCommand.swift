import ArgumentParser
import Foundation
import PlanModel
import PlanReports
import PlanStore

/// Keeps what a plan measures, and shows how far each indicator is on its way.
struct IndicatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator",
    abstract: "Keeps what a plan measures, and shows how far each indicator is on its way.",
    discussion: """
      Papers are full of figures (“12 homes insulated”). “propose” finds them with their place; \
      nothing counts until a person confirms or defines it.
      """,
    subcommands: [
      IndicatorList.self, IndicatorPropose.self, IndicatorConfirm.self, IndicatorDefine.self,
      IndicatorRecord.self,
    ], defaultSubcommand: IndicatorList.self)
}

/// The figures that a plan's papers print, paired to indicators.
private enum Suggestions {
  static func all(
    of options: PlanOptions, in register: Register
  ) throws -> (plan: PlanListing, suggestions: [IndicatorSuggestion]) {
    let (plan, proposals) = try PlanProposals.all(
      of: options, in: register, source: \IndicatorProposal.source
    ) { IndicatorProposal.found(in: $0, period: $1) }
    return (plan, IndicatorSuggestion.pairing(proposals))
  }
}

/// Finds figures that may be indicators.
struct IndicatorPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Finds figures in a plan's texts that may be worth following.")

  @OptionGroup var options: ProposalOptions

  func run() throws {
    let (plan, suggestions) = try Suggestions.all(of: options.plan, in: options.register.desk())
    try options.show(
      suggestions, none: "\(plan.name) prints no figure that could be followed.",
      confirmedWith: "waymark indicator confirm NUMBER --id NAME", json: IndicatorJSON.bytes,
      text: IndicatorText.text)
  }
}

/// Takes a proposal as an indicator with its values.
struct IndicatorConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Takes a proposal as an indicator, with its values.")

  @Argument(help: "The number that “waymark indicator propose” shows.")
  var number: Int

  @Option(help: "A short name that it keeps for life, such as trees-planted.")
  var id: String

  @Option(help: "What it started from, such as “0 @ 2019-03”.")
  var baseline: PointArgument?

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let desk = try recording.register.desk()
    let (plan, suggestions) = try Suggestions.all(of: options, in: desk)
    let suggestion = try PlanProposals.one(
      number, of: suggestions, listedBy: "waymark indicator propose")
    let actions = (suggestion.goals + suggestion.values).compactMap(\.source.action).uniqued
    var indicator = suggestion.indicator(id: id, actions: actions)
    indicator.baseline = baseline?.point
    let values = suggestion.values.compactMap { value -> IndicatorValue? in
      guard let date = value.date, let number = value.unit.value(value.value, in: indicator.unit)
      else { return nil }
      return IndicatorValue(number, qualifier: value.qualifier, at: date, source: value.source)
    }
    try recording.record(
      "\(indicator.name) with \(values.count == 1 ? "1 value" : "\(values.count) values").",
      PlanMeasures(indicators: [indicator], values: values.isEmpty ? [:] : [id: values]),
      of: plan.council)
  }
}

/// Defines an indicator.
struct IndicatorDefine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "define", abstract: "Defines an indicator, or defines it anew.")

  @Argument(help: "A short name that it keeps for life, such as trees-planted.")
  var id: String

  @Option(help: "What is measured, such as “trees planted”.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "The unit: count, percent, pounds, tCO2e, kWh, MWh, MW, km, ha and so on.", valueName: "unit")
  )
  var unit = MeasureUnit.count

  @Option(help: "Which way is better: up or down.")
  var direction = Indicator.Direction.up

  @Option(help: "What a value speaks of: level, to-date or per-period.")
  var counting = Indicator.Counting.level

  @Option(help: "Where it started, such as “0 @ 2019-03”.")
  var baseline: PointArgument?

  @Option(help: "Where it is to get to, such as “5000 @ 2030”.")
  var goal: PointArgument?

  @Option(help: "A point on the way, such as “2000 @ 2026”; again for more.")
  var via: [PointArgument] = []

  @Option(help: "An action that it serves, by ref; again for more.")
  var action: [String] = []

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let actions = try PlanActions(options, in: recording.register.desk())
    let indicator = Indicator(
      id: id, name: name, unit: unit, direction: direction, counting: counting,
      baseline: baseline?.point, goal: goal?.point, path: via.map(\.point),
      actions: try actions.ids(of: action))
    try recording.record(
      "\(name).", PlanMeasures(indicators: [indicator]), of: actions.plan.council)
  }
}

/// Records a value.
struct IndicatorRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Records what an indicator was measured at.")

  @Argument(help: "The indicator's short name.")
  var id: String

  @Argument(help: "The value, in the indicator's unit.")
  var value: Double

  @Option(help: "The day, month or year that it is of.")
  var on: PartialDate

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let desk = try recording.register.desk()
    let plan = try options.onePlan(in: desk)
    let known = try desk.measures(of: plan.council.slug).indicators
    guard let indicator = known.first(where: { $0.id == id }) else {
      let names = known.map(\.id).joined(separator: ", ")
      throw Refusal.usage(
        "There is no indicator “\(id)”. "
          + (names.isEmpty ? "Define it with: waymark indicator define" : "There are: \(names)."))
    }
    try recording.record(
      "\(indicator.name).", PlanMeasures(values: [id: [IndicatorValue(value, at: on)]]),
      of: plan.council)
  }
}

/// Shows how far each is on its way.
struct IndicatorList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Shows how far each indicator is on its way.",
    discussion: """
      Judged on the day of its latest value, against a straight way from baseline to goal or \
      through the points given.
      """)

  @OptionGroup var options: CouncilOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let council = try options.one(in: register)
    let measures = try register.measures(of: council.slug)
    if measures.indicators.isEmpty {
      Terminal.say(
        "\(council.name) has no indicator. Find some with: waymark indicator propose")
    }
    guard let today = Today.date else { return }
    Output.write(IndicatorText.text(of: measures, asAt: today, style: Terminal.style))
  }
}
