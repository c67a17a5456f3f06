import ArgumentParser
import PlanModel
import PlanStore

/// Lists, publishes and takes back what was recorded of a council beside its actions.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Lists, publishes and takes back what is measured of a council.",
    discussion: """
      Targets, inventories and carbon budgets (“waymark emissions”), indicators, money and savings \
      are recorded by commands of their own. Each record is a draft until it is published, and can \
      be taken back whole.
      """,
    subcommands: [MeasuresList.self, MeasuresPublish.self, MeasuresWithdraw.self],
    defaultSubcommand: MeasuresList.self)
}

/// Lists the records themselves.
struct MeasuresList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what was recorded of a council, with the number of each.")

  @OptionGroup var options: CouncilOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let council = try options.one(in: register)
    let records = try register.measureRecords(of: council.slug)
    if records.isEmpty { Terminal.say("Nothing that is measured is recorded of \(council.name).") }
    Output.write(
      records.map { record in
        let state = record.isPublished ? "published" : "draft"
        return "\(record.position)  \(state)  \(MeasureWords.summary(of: record.said.measures))\n"
      }.joined())
  }
}

/// Lets everybody see a record.
struct MeasuresPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Lets everybody see what was recorded.")

  @OptionGroup var options: MeasureRecordOptions

  func run() throws {
    try options.register.open().publish(measures: options.position, stamp: MeasureWords.stamp)
    Output.write("Published: \(options.record).\n")
  }
}

/// Takes a record back.
struct MeasuresWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes back what was recorded, all of one record.")

  @OptionGroup var options: MeasureRecordOptions

  func run() throws {
    try options.register.open().withdraw(measures: options.position, stamp: MeasureWords.stamp)
    Output.write("Taken back: \(options.record).\n")
  }
}

/// Which record, of which register.
struct MeasureRecordOptions: ParsableArguments {
  @Argument(help: "The number that “waymark measures list” shows.")
  var record: Int

  @OptionGroup var register: RegisterOptions

  var position: Position { Position(record) }
}
