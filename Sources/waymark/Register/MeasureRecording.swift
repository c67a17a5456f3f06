import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// What every command that records measures takes and does alike.
struct MeasureRecording: ParsableArguments {
  @OptionGroup var options: CouncilOptions
  @OptionGroup var register: RegisterOptions

  @Flag(help: "Let everybody see it at once; without this only officers do.")
  var publish = false

  /// Records what `measures` gives for the council and says how to take it back.
  func record(
    _ words: String, _ measures: (CouncilSummary, Register) throws -> PlanMeasures
  ) throws {
    let store = try register.open()
    let desk = store.register(for: .desk)
    let council = try options.one(in: desk)
    let said = MeasuresRecorded(council: council.slug, measures: try measures(council, desk))
    let positions = try store.record(
      [said], publish: publish, stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write("\(council.name): \(words)\n")
    guard let position = positions.first else { return }
    Terminal.say("To take it back: waymark emissions withdraw \(position)")
  }
}
