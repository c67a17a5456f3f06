import PlanModel
import Testing

/// What stands before and after the actions of a report and is none of them.
struct ReportHeadTests {
  private let report = """
    # Wolmershire County Council

    **Environment Panel**
    **12 June 2033**

    **Title:** Climate programme – mid-year review
    **Portfolio holder:** The member for barns
    **Wards affected:** All

    ## Appendix A – the programme

    ## Barns

    ### B-01 Thatch forty barns

    **Owner:** Estates Manager
    **Stage:** Delivery
    **Target date:** March 2036
    **Where we are:** Thirty are thatched.

    ### B-02 Line the flues

    **Owner:** Estates Manager
    **Stage:** Scoping
    **Target date:** June 2035
    **Where we are:** Drawings are made.

    ### B-03 Hang the doors

    **Owner:** Estates Manager
    **Stage:** Complete
    **Target date:** May 2033
    **Where we are:** All doors hang.

    ---

    **Stages used here:** *Scoping* – being planned. *Delivery* – under way. *Complete* – finished. *Paused* – stopped by decision. Numbers do not run in order.
    """

  @Test func `the labels at the head of a report are no action`() throws {
    let paper = try paper(report, named: "report.md")
    #expect(paper.actions.map(\.ref) == ["B-01", "B-02", "B-03"])
    #expect(
      paper.tables.first?.columns.map(\.heading) == [
        "Ref", "Action", "Owner", "Stage", "Target date", "Where we are",
      ])
  }

  @Test func `a key after the last action is no part of its update`() throws {
    let paper = try paper(report, named: "report.md")
    #expect(paper.actions.last?.update == "All doors hang.")
    #expect(paper.legend.terms.contains { $0.term == "Paused" })
  }

  @Test(arguments: [
    ("Climate plan 2031-2036: what we have done so far (October 2033)", "October 2033"),
    ("Generated on: 14 July 2033", "July 2033"),
    ("Extracted 23/01/2033 10:42", "January 2033"),
    ("Report run: 3 Aug 2033", "August 2033"),
    ("Last updated 05/09/2033", "September 2033"),
  ])
  func `a stamp gives the period of a sheet that tells how its actions stand`(
    title: String, period: String
  ) throws {
    let rows =
      "Ref\tAction\tLead\tStatus\nA1\tThatch forty barns\tEstates\tComplete\nA2\tLine the flues\tEstates\tIn progress"
    let paper = try paper(
      "Wolmershire County Council\t\t\t\n\(title)\t\t\t\n\t\t\t\n" + rows, named: "a.tsv")
    #expect(paper.period?.label == period)
    #expect(paper.actions.count == 2)
  }

  @Test(arguments: [
    "Climate plan (adopted March 2031)", "Climate plan 2031-2036 (agreed by Council, May 2031)",
    "Climate plan (Year 2)",
  ])
  func `when a plan was adopted is no period`(title: String) throws {
    let rows =
      "Ref\tAction\tLead\tStatus\nA1\tThatch forty barns\tEstates\tComplete\nA2\tLine the flues\tEstates\tIn progress"
    #expect(try paper("\(title)\t\t\t\n\t\t\t\n" + rows, named: "a.tsv").period == nil)
  }

  @Test func `an edition bears no period in its title`() throws {
    let rows = "Ref\tAction\tLead\nA1\tThatch forty barns\tEstates\nA2\tLine the flues\tEstates"
    #expect(
      try paper("Climate plan (March 2031)\t\t\n\t\t\n" + rows, named: "a.tsv").period == nil)
  }
}
