import PlanModel
import Testing

@testable import PlanReading

@Suite struct CountSentenceTests {
  private func read(_ sentence: String) -> String {
    let terms = ["Green", "Amber", "Red", "Blue", "On track", "Complete", "Review"]
      .compactMap(CountSentence.Term.init)
    return CountSentence(sentence, terms: terms).counts.map { count in
      let share = count.share.map { " (\(Int($0))%)" } ?? ""
      return "\(Int(count.value)) \(count.term ?? "all")\(share)"
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("16 actions are rated Green.", "16 Green"),
    ("Of the 12 actions, 9 are rated Green and 4 are rated Red.", "12 all, 9 Green, 4 Red"),
    ("Of the actions 9 are Green and 3 Red", "9 Green, 3 Red"),
    (
      "The actions: four are rated Blue, nine Green, three Amber and two Red.",
      "4 Blue, 9 Green, 3 Amber, 2 Red"
    ),
    ("2 actions are complete, 3 are on track.", "2 Complete, 3 On track"),
    (
      "Of the 15 actions, 3 (20%) are complete and 8 (50%) on track",
      "15 all, 3 Complete (20%), 8 On track (50%)"
    ),
    ("3 of the 6 actions (60%) are Green.", "6 all, 3 Green (60%)"),
    ("There are three Green actions.", "3 Green"),
    (
      "The rating is Green for ten actions, Amber for five and Red for one (TR2).",
      "10 Green, 5 Amber, 1 Red"
    ),
    ("It has been Green for 12 months.", ""),
  ])
  func `numbers of actions are read with their terms`(sentence: String, counts: String) {
    #expect(read(sentence) == counts)
  }

  @Test(arguments: [
    "9 actions are Green or Amber.", "9 actions are Green and Amber.",
    "Two actions concern 3 Green Flag parks.", "By 2030 actions will be complete.",
    "The review of 3 actions is complete.", "Three actions need a review.",
    "Action 3 is complete, as all actions are.",
  ])
  func `what may be of something else is not`(sentence: String) {
    #expect(read(sentence) == "")
  }
}
