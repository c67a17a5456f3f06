import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TargetYearsDifferTests {
  private func said(_ paragraphs: String...) -> String {
    told(by: TargetYearsDiffer(), in: Paper.saying(paragraphs))
  }

  @Test func `two years for the area are found`() {
    #expect(
      said(
        "This plan will help the county become carbon neutral by 2045.",
        "We will be a carbon neutral council by 2035. The county-wide target is 2040.")
          == """
          2 error -: net zero for the area by 2040 here, and by 2045 elsewhere (line 1)
          """)
  }

  @Test func `two years for the council's own operations are found`() {
    #expect(
      said(
        "It commits us to net zero in our own operations by 2030 and for the district by 2045.",
        "What is needed for our own operations to be net zero by 2035 will be looked at."
      ).contains("by 2035 here, and by 2030"))
  }

  @Test func `the council's year, its area's and the nation's are three`() {
    #expect(
      said(
        "We will be a net zero council by 2030.", "The county will be net zero by 2045.",
        "The Government's target for net zero is 2050.",
        "In 2019 the county was to be carbon neutral by 2040, as originally decided.") == "")
  }

  @Test func `a target that is only pointed back to is the one that was spoken of`() {
    #expect(
      said(
        "We set a target for the borough to be carbon neutral by 2038.",
        "The Council remains on course for its 2035 carbon neutral target."
      ).contains("by 2035 here, and by 2038"))
    #expect(
      said(
        "We set a target for the borough to be carbon neutral by 2038.",
        "The Council will be net zero by 2030.") == "")
  }

  @Test func `the target may stand in any words for the council's own operations`() {
    #expect(
      said(
        "The Council has committed to net zero from its own operations by 2030.",
        "Meeting the target of net zero operations by 2032 depends on the fleet."
      ).contains("by 2032 here, and by 2030"))
    #expect(
      said(
        "The Council resolved that its own operations would be carbon neutral by 2030.",
        "To stay on the path to carbon neutral Council operations by 2032 we need to act on our fleet."
      ).contains("by 2032 here, and by 2030"))
    #expect(
      said(
        "Our own operations are to be net zero by 2035.",
        "Our own operations need a net zero fleet by 2030.") == "")
  }

  @Test func `a target is found beside what it is compared with, and in a row`() {
    let prose =
      "It sets out how the Council will be net zero for its own estate and operations by 2038, ahead of the national date of 2045."
    func rows(_ text: String) -> String {
      told(
        by: TargetYearsDiffer(), in: Paper.saying([prose], actions: [.sample("18", text)]))
    }
    #expect(rows("Set budgets to the Council's 2040 net zero date").contains("by 2040 here"))
    #expect(rows("Set budgets to the Council's 2038 net zero date") == "")
    #expect(said(prose, "The net zero 2040 target stays on the risk register.") != "")
    #expect(
      said("The aims are a carbon neutral Council by 2032 and a carbon neutral borough by 2041.")
        == "")
  }

  @Test func `a place that is named is not the council`() {
    #expect(
      said("We aim for a net zero council by 2030 and a net zero Wolmershire by 2045.") == "")
    #expect(
      said(
        "The Council will be carbon neutral in 2030.", "The Council will reach net zero in 2034.")
        != "")
  }

  @Test func `what a paper is called is no target`() {
    let texts = [
      "The Board approved the Net Zero Investment Plan for the area in February 2034.",
      "Note the spend on the Net Zero Investment Plan for the area to 30 September 2035.",
    ]
    #expect(told(by: TargetYearsDiffer(), in: Paper.saying(texts)) == "")
  }
}
