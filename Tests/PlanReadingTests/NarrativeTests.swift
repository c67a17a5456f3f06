import PlanModel
import Testing

struct NarrativeTests {
  private let key = """
    Key

    - Good (on track as planned)
    - Review (some risk to delivery)
    - Action (significantly off target)

    Homes

    | Ref | Priority Action | Lead | Impact if not achieved | Progress summary |
    |---|---|---|---|---|

    """

  @Test func `a narrative is taken apart into rating, reason, mitigation and update`() throws {
    let paper = try paper(
      key + """
        | 1 | Insulate 40 cottages | Housing Team | High | GOOD: On track as planned. Twelve are done. |
        | 2 | Map cold homes | Energy Team | Moderate | REVIEW: Some risk to delivery. This is due to late data. Two districts have sent theirs. Mitigation: The others were asked again. |
        | 3 | Train ten fitters | College | Low | ACTION: Significantly off target. |
        """)
    #expect(
      transcript(of: paper) == """
        1 §Homes: Insulate 40 cottages | leads Housing Team | impact High | rating GOOD=onTrack | update Twelve are done.
        2 §Homes: Map cold homes | leads Energy Team | impact Moderate | rating REVIEW=atRisk | update Two districts have sent theirs. | reason This is due to late data. | mitigation The others were asked again.
        3 §Homes: Train ten fitters | leads College | impact Low | rating ACTION=offTrack
        """)
  }

  @Test func `impact and narrative fused in one cell are told apart`() throws {
    let paper = try paper(
      key + """
        | 1 | Insulate 40 cottages | Housing Team | High GOOD: On track as planned. Twelve are done and the next are surveyed. |
        | 2 | Map cold homes | Energy Team | Moderate | REVIEW: Some risk to delivery. Two districts have sent theirs. |
        """)
    #expect(paper.actions.map(\.impact) == ["High", "Moderate"])
    #expect(paper.actions.map(\.rating.printed) == ["GOOD", "REVIEW"])
    #expect(
      paper.actions.map(\.update)
        == ["Twelve are done and the next are surveyed.", "Two districts have sent theirs."])
  }

  @Test func `a sentence with a colon is no rating`() throws {
    let paper = try paper(
      key + """
        | 1 | Insulate 40 cottages | Housing Team | High | Progress so far: twelve are done. |
        | 2 | Map cold homes | Energy Team | High | Action: we wrote to the districts. |
        """)
    #expect(paper.actions[0].rating.printed == nil)
    #expect(paper.actions[0].update == "Progress so far: twelve are done.")
  }

  @Test(arguments: ["See Action 7", "See action 7.", "see Ref 7", "See 7"])
  func `an update that only points to another action is a see`(text: String) throws {
    let paper = try paper(key + "| 1 | Insulate 40 cottages | Housing Team | High | \(text) |")
    #expect(paper.actions[0].see == ["7"])
    #expect(paper.actions[0].update == nil)
    #expect(paper.actions[0].fields.last?.text == text)
  }

  @Test func `an update that says more than see is an update`() throws {
    let paper = try paper(
      key
        + "| 1 | Insulate 40 cottages | Housing Team | High | See Action 7 for the cottages that are left. |"
    )
    #expect(paper.actions[0].update == "See Action 7 for the cottages that are left.")
  }

  @Test func `tags, entities, bullets and bold marks are dropped and words stay apart`() throws {
    let paper = try paper(
      key
        + "| 1 | **Insulate** <b>40</b> cottages<br>in&nbsp;Marlfleet | Housing &amp; Energy | High | • One<br/>• Two <u>done</u> &lt; 3 |"
    )
    #expect(
      transcript(of: paper)
        == "1 §Homes: Insulate 40 cottages in Marlfleet | leads Housing & Energy | impact High | update One Two done < 3"
    )
  }

  @Test func `a sign that is no tag is kept`() throws {
    let paper = try paper(
      key + "| 1 | Heat homes <5 years old, if x<y and y>z | Housing Team | High | 3 < 4 |")
    #expect(
      paper.actions[0].text == "Heat homes <5 years old, if x<y and y>z"
        || paper.actions[0].text.contains("<5 years"))
    #expect(paper.actions[0].update == "3 < 4")
  }

  @Test func `rows of a long list that are titled have a title and a text`() throws {
    let paper = try paper(
      """
      Long-list actions

      | Ref | Action | Lead |
      |---|---|---|
      | LL1 | Warm libraries: Open a warm space in every library in winter. | Libraries |
      | LL2 | Repair cafes: Help the parishes to hold a repair day each year. | Waste Team |
      | LL3 | Swift boxes: Build them into every new council building. | Property |
      """)
    #expect(
      transcript(of: paper) == """
        LL1 (long list): Open a warm space in every library in winter. | title Warm libraries | leads Libraries
        LL2 (long list): Help the parishes to hold a repair day each year. | title Repair cafes | leads Waste Team
        LL3 (long list): Build them into every new council building. | title Swift boxes | leads Property
        """)
  }

  @Test func `priority actions and the long list are lists`() throws {
    let paper = try paper(
      """
      Priority actions

      | Ref | Action | Lead |
      |---|---|---|
      | 1 | Insulate the cottages | Housing |

      Long list

      | Ref | Action | Lead |
      |---|---|---|
      | LL1 | Open warm libraries | Libraries |
      """)
    #expect(paper.actions.map(\.list) == ["priority", "long list"])
  }

  @Test func `partners are split where the paper marks them or prints them alone elsewhere`() throws
  {
    let paper = try paper(
      """
      | Ref | Action | Partners |
      |---|---|---|
      | H1 | Insulate the cottages | Districts; Shires Grid |
      | H2 | Map the cold homes | Districts |
      | H3 | Train the fitters | Shires Grid |
      | H4 | Warm the schools | Shires Grid Districts |
      | H5 | Light the streets | Parish councils and anyone who asks |
      """)
    #expect(
      paper.actions.map(\.partners) == [
        ["Districts", "Shires Grid"], ["Districts"], ["Shires Grid"], ["Shires Grid", "Districts"],
        ["Parish councils and anyone who asks"],
      ])
    #expect(paper.actions[3].partnersAsPrinted == "Shires Grid Districts")
  }

  @Test func `a label at the end of a text makes no title of it`() throws {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | 1 | Audit the energy of all buildings Owner: Energy Manager | Green |
      | 2 | Replace the oil heating of the centre Owner: Property Manager | Amber |
      """)
    #expect(paper.actions.map(\.title) == [nil, nil])
    #expect(
      paper.actions.first?.text == "Audit the energy of all buildings Owner: Energy Manager")
  }
}
