import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// What every command that records measures takes and does alike.
struct MeasureRecording: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Flag(help: "Let everybody see it at once; without this only officers do.")
  var publish = false

  /// Records measures of a council and says how to take them back.
  func record(_ words: String, _ measures: PlanMeasures, of council: CouncilName) throws {
    let positions = try register.open().record(
      [MeasuresRecorded(council: council.slug, measures: measures)], publish: publish,
      stamp: MeasureWords.stamp)
    Output.write("\(council.name): \(words)\n")
    guard let position = positions.first else { return }
    Terminal.say("To take it back: waymark measures withdraw \(position)")
  }
}
