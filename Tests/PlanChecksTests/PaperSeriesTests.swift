import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

@Suite struct PaperSeriesTests {
  private func paper(_ plan: String?, _ period: String?, update: String = "Begun.") -> Paper {
    var paper = Paper(document: DocumentName(name: "a.txt", sha256: "", format: "text"))
    paper.council = "Wolmershire County Council"
    paper.plan = plan
    paper.period = period.flatMap { Period($0) }
    paper.actions = [.sample("T1", update: update)]
    return paper
  }

  private func before(_ papers: [Paper]) -> [String?] {
    PaperSeries(papers).entries.map { $0.before?.period?.label }
  }

  @Test func `each paper is held against the newest one before it, however they are given`() {
    let papers = ["June 2024", "December 2023", "March 2024"].map { paper("Estate Plan", $0) }
    #expect(before(papers) == ["March 2024", nil, "December 2023"])
  }

  @Test func `papers of other plans and of the same period are not held against each other`() {
    #expect(
      before([paper("Estate Plan", "March 2024"), paper("Park Plan", "June 2024")]) == [nil, nil])
    #expect(
      before([paper("Estate Plan", "March 2024"), paper("Estate Plan", "March 2024")]) == [
        nil, nil,
      ])
  }

  @Test func `a plan's name counts whatever its case and spacing`() {
    #expect(
      before([paper("Estate Plan", "March 2024"), paper("ESTATE  plan", "June 2024")])
        == [nil, "March 2024"])
  }

  @Test func `a paper without a plan or a period stands alone`() {
    #expect(before([paper(nil, "March 2024"), paper(nil, "June 2024")]) == [nil, nil])
    #expect(before([paper("Estate Plan", "March 2024"), paper("Estate Plan", nil)]) == [nil, nil])
  }

  @Test func `what did not change since the paper before is found where both are given`() {
    let words = "Talks with the districts were held and a site was chosen for the depot."
    let papers = ["March 2024", "June 2024"].map { paper("Estate Plan", $0, update: words) }
    func rules(_ papers: [Paper]) -> Set<String> {
      Set(Checker().findings(in: PaperSeries(papers)).map(\.rule))
    }
    #expect(rules(papers).contains("update-unchanged"))
    #expect(!rules([papers[1]]).contains("update-unchanged"))
  }
}
