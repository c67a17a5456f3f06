import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct EvidenceRatedDifferentlyTests {
  private let study =
    "A study of where the county could make its own power, from the hills of Teasel Vale down to the "
    + "weirs of the Sallow, is being written by the team."

  private func said(_ rated: (RatingReading, String)...) -> String {
    let actions = rated.enumerated().map { index, pair in
      Action.sample("\(index + 17)", "Action \(index)", rating: pair.0, update: pair.1)
    }
    return told(by: EvidenceRatedDifferently(), in: .reporting(actions))
  }

  @Test func `a long sentence under a good and a poor rating is found`() {
    #expect(
      said((.amber, "Late. \(study)"), (.green, "\(study) All is well."))
        == """
        20 note 18 17: rated “Green” and 17 “Amber” on the same evidence: “A study of where the county could make \
        its own power, from…”
        """)
  }

  @Test func `equal ratings, and two shades of poor, say nothing`() {
    #expect(said((.green, study), (.green, study)) == "")
    #expect(said((.amber, study), (.red, study)) == "")
  }

  @Test func `short sentences may stand anywhere`() {
    #expect(said((.amber, "The team meets monthly."), (.green, "The team meets monthly.")) == "")
  }
}
