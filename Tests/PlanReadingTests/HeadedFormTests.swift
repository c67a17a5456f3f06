import PlanModel
import Testing

/// Forms and lists of labels beneath a heading that names their action.
struct HeadedFormTests {
  @Test func `a heading over a form of who, when and how far names its action`() throws {
    let paper = try paper(
      """
      # Climate plan: progress in 2033/34

      ## Barns

      ### B1 Thatch forty barns

      The county's own barns lose their heat through the roof.

      | | |
      |---|---|
      | **Lead officer** | Estates Manager |
      | **Target date** | March 2035 |
      | **Status** | On track |
      | **Progress** | Thirty are thatched. |

      ### B2 Line the flues

      | | |
      |---|---|
      | **Lead officer** | Estates Manager |
      | **Target date** | June 2034 |
      | **Status** | Delayed |
      | **Progress** | The liners do not fit. |

      ## Roads

      ### Mend the causeway

      | | |
      |---|---|
      | **Lead officer** | Roads Manager |
      | **Target date** | June 2035 |
      | **Status** | On track |
      | **Progress** | Stone is bought. |
      """)
    #expect(
      transcript(of: paper) == """
        B1 §Barns: The county's own barns lose their heat through the roof. \
        | title Thatch forty barns | leads Estates Manager | time March 2035 | end 2035-03 \
        | rating On track=onTrack | update Thirty are thatched.
        B2 §Barns: Line the flues | leads Estates Manager | time June 2034 | end 2034-06 \
        | rating Delayed=offTrack | update The liners do not fit.
        line:27 §Roads: Mend the causeway | leads Roads Manager | time June 2035 \
        | end 2035-06 | rating On track=onTrack | update Stone is bought.
        """)
  }

  @Test func `a heading over a list of labels names its action`() throws {
    let paper = try paper(
      """
      # Climate plan: progress in 2033/34

      ## Barns

      ### B1 Thatch forty barns

      - **Lead officer:** Estates Manager
      - **Target date:** March 2035
      - **Status:** On track
      - **Progress:** Thirty are thatched.

      ### Line the flues

      - **Lead officer:** Estates Manager
      - **Target date:** June 2034
      - **Status:** Delayed
      - **Progress:** The liners do not fit.
        New ones are cut.

      ## Roads

      ### R1 Mend the causeway

      - **Lead officer:** Roads Manager
      - **Target date:** June 2035
      - **Status:** On track
      - **Progress:** Stone is bought.
      """)
    #expect(paper.actions.map(\.ref) == ["B1", nil, "R1"])
    #expect(
      paper.actions.map(\.text) == ["Thatch forty barns", "Line the flues", "Mend the causeway"])
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads"])
    #expect(paper.actions[1].update == "The liners do not fit. New ones are cut.")
  }

  @Test func `who leads a theme is no action`() throws {
    let paper = try paper(
      """
      # Climate plan

      ## Theme 1: Barns

      | Ref | Action | Lead | Status |
      |---|---|---|---|
      | B1 | Thatch forty barns | Estates | On track |
      | B2 | Line the flues | Estates | Delayed |

      ## Theme 2: Roads

      | Theme lead | Roads Manager |
      |---|---|
      | Sponsor | The director |
      | Updated | March 2034 |
      """)
    #expect(paper.actions.map(\.ref) == ["B1", "B2"])
  }

  @Test func `a label of progress may say that all of it is done`() throws {
    func block(_ ref: String, _ share: String) -> String {
      """
      **\(ref) Thatch barn \(ref)**

      Lead: Estates
      Progress: \(share)
      RAG: Green
      This period: Half of barn \(ref) was thatched in the spring, and the rest follows.

      """
    }
    let paper = try paper(
      [("W1", "60%"), ("W2", "100%"), ("W3", "80%")].map(block).joined(separator: "\n"))
    #expect(
      paper.actions.map(\.update)
        == ["W1", "W2", "W3"].map {
          "Half of barn \($0) was thatched in the spring, and the rest follows."
        })
  }
}
