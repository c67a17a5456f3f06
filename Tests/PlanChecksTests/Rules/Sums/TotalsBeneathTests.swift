import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// Several totals beneath one column of a paper.
@Suite struct TotalsBeneathTests {
  /// Blocks of cells, each with the total beneath it, and the total beneath them all.
  private func said(_ blocks: [([String], String?)], grand: String? = nil) -> String {
    var actions: [Action] = []
    var claims: [Claim] = []
    for (place, block) in blocks.enumerated() {
      let rows = block.0.enumerated().map { index, cell in
        Action.sample("\(place + 1).\(index + 1)", "Action").with {
          $0.fields = [PrintedField(heading: "Cost (£)", text: cell)]
        }
      }
      actions += rows
      guard let total = block.1 else { continue }
      claims.append(
        Claim(
          kind: .total, term: "Cost (£)", refs: rows.map(\.key), text: total,
          source: Source(line: place + 1)))
    }
    if let grand {
      claims.append(
        Claim(
          kind: .total, term: "Cost (£)", refs: actions.map(\.key), text: grand,
          source: Source(line: 9)))
    }
    var paper = Paper.sample(actions: actions)
    paper.claims = claims
    return told(by: TotalDisagrees(), in: paper)
  }

  @Test func `the only total of a paper in parts is of the part or of all of them`() {
    // 3,300 and 900 make 4,200.
    let parts = [["1,100", "2,200"], ["600", "300"]]
    #expect(said([(parts[0], nil), (parts[1], "900")]) == "")
    #expect(said([(parts[0], nil), (parts[1], "4,200")]) == "")
    #expect(
      said([(parts[0], nil), (parts[1], "4,020")])
        == "2 error -: the total of “Cost (£)” is 4,020; the rows add up to 4,200")
    #expect(said([(parts[0], nil), (parts[1], "960")]).contains("the rows add up to 900"))
    // Nobody can tell of which it is.
    #expect(said([(parts[0], nil), (parts[1], "2,400")]) == "")
    // Each part has one of its own.
    #expect(
      said([(parts[0], "3,300"), (parts[1], "2,400")]).contains(
        "2 error 2.1 2.2: the total of “Cost (£)” is 2,400; the rows add up to 900"))
  }

  @Test func `a grand total that adds up a wrong one is told with that one`() {
    let right = [(["100", "250"], "350"), (["40", "85"], "125")]
    #expect(said(right, grand: "475") == "")
    #expect(said(right, grand: "457").contains("9 error"))
    let wrong = [(["100", "250"], "350"), (["40", "85"], "135")]
    let first = "2 error 2.1 2.2: the total of “Cost (£)” is 135; the rows add up to 125"
    #expect(said(wrong, grand: "485") == first)
    #expect(said(wrong, grand: "475") == first)
  }

  @Test func `a word stands for nothing where another total is right without it`() {
    #expect(
      said([(["100", "n/q", "250"], "350"), (["40", "n/q", "85"], "142")])
        == "2 error 2.1 2.2 2.3: the total of “Cost (£)” is 142; the rows add up to 125")
    // Without such a total it may stand for the rest.
    #expect(said([(["40", "n/q", "85"], "142")]) == "")
    #expect(said([(["100", "n/q", "250"], "360"), (["40", "TBC", "85"], "142")]) == "")
  }

  @Test func `where the rows can't tell, the totals above do`() {
    let open = [(["100", "200-300"], "350"), (["40", "85"], "125")]
    #expect(said(open, grand: "475") == "")
    #expect(
      said(open, grand: "575")
        == "9 error -: the total of “Cost (£)” is 575; the totals above it add up to 475")
  }
}
