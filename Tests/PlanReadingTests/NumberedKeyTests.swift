import PlanModel
import Testing

/// Keys whose terms are counted by a word, or stand as letters and dots beneath what they are of.
struct NumberedKeyTests {
  private let gates = """
    Wolmershire Barns Programme

    Each barn goes through these gates:

    - Gate 1 Idea - agreed in principle by the farmers
    - Gate 2 Develop - the case is being written
    - Gate 3 Deliver - work goes on
    - Gate 4 Close - the roof is on

    | Ref | Action | Gate | Confi dence |
    |---|---|---|---|
    | W1 | Thatch the barns | 3 | High |
    | W2 | Line the flues | 2 | Low |
    """

  @Test func `a number under the word that counts the terms is its term`() throws {
    let paper = try paper(gates)
    #expect(paper.legend.terms(of: .stage).map(\.term) == ["Idea", "Develop", "Deliver", "Close"])
    #expect(paper.actions.map(\.stage.printed) == ["3", "2"])
    #expect(paper.actions.map(\.stage.term) == ["Deliver", "Develop"])
    #expect(paper.actions.map(\.stage.canonical) == [.delivery, .design])
  }

  @Test
  func `how sure a paper is tells how well an action goes, in a column that broke its heading`()
    throws
  {
    let paper = try paper(gates)
    #expect(paper.actions.map(\.rating.printed) == ["High", "Low"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .offTrack])
  }

  @Test func `a scale of confidence in a sentence is a key`() throws {
    let paper = try paper(
      "2.1 Confidence is the farmer's own, on a scale of High, Medium and Low. High means the roof "
        + "will be on in time.\n\n" + gates)
    #expect(paper.legend.terms(of: .rating).map(\.term) == ["High", "Medium", "Low"])
    #expect(paper.legend.terms(of: .rating)[0].definition == "the roof will be on in time")
    #expect(paper.actions.map(\.rating.term) == ["High", "Low"])
  }

  @Test func `steps that are not counted from one are no key`() throws {
    let paper = try paper(
      "- Phase 2 North - the barns by the river\n- Phase 3 South - those on the hill\n"
        + "- Phase 5 East - the last\n\n| Ref | Action |\n|---|---|\n| W1 | Thatch it |")
    #expect(paper.legend.terms.isEmpty)
  }

  @Test func `letters and dots beneath what they are of are its levels`() throws {
    let paper = try paper(
      """
      Wolmershire Barns Plan

      **Cost** (to the farmers)
      L under £5,000
      M £5,000 to £50,000
      H over £50,000

      **Carbon** saving
      ● small ●● some ●●● great    E – none

      Ref\tAction\tLead\tCost\tCarbon
      W1\tThatch the barns with reed\tHead of Barns\tH\t●●●
      W2\tLine the flues with clay\tHead of Flues\tL\t●
      """)
    #expect(
      paper.legend.terms(of: .level).map { "\($0.term): \($0.definition ?? "?")" } == [
        "L: under £5,000", "M: £5,000 to £50,000", "H: over £50,000", "●: small", "●●: some",
        "●●●: great", "E: none",
      ])
    #expect(paper.actions.map(\.cost.printed) == ["H", "L"])
    #expect(paper.actions.map(\.carbon.printed) == ["●●●", "●"])
    #expect(paper.actions.map(\.carbon.bands) == [[.high], [.low]])
    #expect(paper.accounting.unplaced.isEmpty)
  }
}
