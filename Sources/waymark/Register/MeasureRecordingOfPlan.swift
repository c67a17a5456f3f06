import ArgumentParser
import PlanModel
import PlanStore

/// What commands share that record measures of a plan's council.
struct MeasureRecordingOfPlan: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Flag(help: "Let everybody see it at once; without this only officers do.")
  var publish = false

  /// Records measures of the council of a plan and says how to take them back.
  func record(_ words: String, _ measures: PlanMeasures, of plan: PlanListing) throws {
    let positions = try register.open().record(
      [MeasuresRecorded(council: plan.council.slug, measures: measures)], publish: publish,
      stamp: MeasureWords.stamp)
    Output.write("\(plan.council.name): \(words)\n")
    guard let position = positions.first else { return }
    Terminal.say("To take it back: waymark emissions withdraw \(position)")
  }
}
