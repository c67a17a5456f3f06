import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct OwnerLeftTests {
  private func said(_ text: String, lead: String = "A. Holm") -> String {
    told(
      by: OwnerLeft(),
      of: .saying([text], actions: [.sample("N4", "Plant a wood", leads: [lead])]))
  }

  @Test(arguments: [
    "A. Holm, who led on trees, left the Council on 30 May.",
    "J. Reed took over from A. Holm in May.", "A. Holm has retired.",
    "J. Reed has replaced A. Holm.",
  ])
  func `a lead of whom the prose says that they left is found`(text: String) {
    #expect(said(text) == "20 warning N4: its lead has left, by the paper's own words (line 1)")
  }

  @Test(arguments: [
    "A. Holm took over from J. Reed in May.", "A. Holm has left instructions with the contractor?",
    "£40,000 is left for trees.", "Work begun by A. Holm has four sites left.",
  ])
  func `a lead who is there is not`(text: String) {
    #expect(said(text, lead: text.hasPrefix("A. Holm has left") ? "J. Reed" : "A. Holm") == "")
  }

  @Test func `a team does not leave`() {
    #expect(said("The Energy Team left the old depot.", lead: "Energy Team") == "")
  }

  @Test func `a post behind the name is no part of it`() {
    #expect(said("Ann Holm left in May.", lead: "Ann Holm, Tree Adviser") != "")
  }
}
