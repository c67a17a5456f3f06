import PlanModel
import PlanReading
import Testing

/// Keys that only the words of the column tell.
struct KeysInUseTests {
  /// A table of six actions with a column of the council's own words for how things stand.
  private static func table(_ heading: String, _ words: [String]) -> String {
    let actions = [
      "Plant a hedge along the bypass", "Lend out a heat camera", "Fit a pump at the lido",
      "Open a repair shed", "Survey the culverts", "Train the caretakers",
    ]
    let rows = zip(actions, words).enumerated().map { place, row in
      "| W\(place + 1) | \(row.0) | Parks team | \(row.1) | Work went on at the site in May. |"
    }
    return """
      | Ref | Action | Lead | \(heading) | Update |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private static let moods = ["Sunny", "Sunny", "Cloudy", "Sunny", "Stormy", "Cloudy"]

  @Test func `a table of pairs is the key of the column whose words it explains`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      | What it looks like | In plain words |
      |---|---|
      | Sunny | Going as we hoped |
      | Cloudy | Slower than we hoped |
      | Stormy | It will miss its date |
      | Foggy | Nobody knows |

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms(of: .rating).map(\.term) == ["Sunny", "Cloudy", "Stormy", "Foggy"])
    #expect(
      read.actions.map { $0.rating.canonical } == [
        .onTrack, .onTrack, .atRisk, .onTrack, .offTrack, .atRisk,
      ])
  }

  @Test func `a list in one line is a key where it is named like the column`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Outlook that the date will be met: Sunny, Cloudy, Stormy. Stormy ones say why.

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.map(\.term) == ["Sunny", "Cloudy", "Stormy"])
  }

  @Test func `a sentence that only names the words is no key`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      We saw days that were Sunny, Cloudy, Stormy or worse.

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.isEmpty)
  }

  @Test func `counts beside the words are no key`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Sunny: 3; Cloudy: 2; Stormy: 1

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.isEmpty)
  }

  @Test func `codes are known by the names that the key gives them`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Stage: 0 Idea / 1 Delivery / 2 Closed (all of it handed over) / X Stopped. Say more in the text.

      \(Self.table("Stage", ["1", "1", "2", "0", "X", "1"]))
      """)
    #expect(read.legend.terms(of: .stage).map(\.term) == ["0", "1", "2", "X"])
    #expect(read.actions[0].stage.canonical == .delivery)
    #expect(read.actions[2].stage.canonical == .closed)
  }

  @Test func `a term that one reader missed is added to the key in its place`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      **Phase**: Explore (looking for options); Plan (design, business case and money); Deliver (being \
      carried out); Embedded (finished and handed on)

      \(Self.table("Phase", ["Plan", "Deliver", "Plan", "Deliver", "Explore", "Deliver"]))
      """)
    #expect(
      read.legend.terms(of: .stage).map(\.term) == ["Explore", "Plan", "Deliver", "Embedded"])
  }

  @Test func `terms set in columns of text are a key too`() throws {
    let read = try paper(
      """
      Wolmershire Council

      What the words say

      Sunny        going as planned
      Cloudy       slower than planned, and the month may
                   be missed
      Stormy       it will miss its date

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.map(\.term) == ["Sunny", "Cloudy", "Stormy"])
    #expect(read.legend.terms[1].definition?.hasSuffix("be missed") == true)
  }

  @Test func `a second column of terms beside stages is one of ratings`() throws {
    let rows = [
      "W1 | Plant a hedge | Under way | Sunny | Half of it was planted in May.",
      "W2 | Fit a pump | Under way | Cloudy | The pump was ordered late in May.",
      "W3 | Open a shed | Finished | Sunny | It was opened by the mayor in June.",
      "W4 | Train staff | Under way | Sunny | Twelve were trained in the week.",
      "W5 | Lend a camera | Finished | Cloudy | It was lent out in the winter.",
    ]
    let read = try paper(
      """
      # Wolmershire Council

      Mood: Sunny = as planned; Cloudy = slower than planned

      | Ref | Action | Stage | Mood | Story of the year |
      |---|---|---|---|---|
      \(rows.map { "| \($0) |" }.joined(separator: "\n"))
      """)
    #expect(
      read.actions.map { $0.rating.printed } == ["Sunny", "Cloudy", "Sunny", "Sunny", "Cloudy"])
    #expect(read.actions[0].update == "Half of it was planted in May.")
  }

  @Test(arguments: [
    "- Sunny Going as we hoped it would\n- Cloudy Slower than the plan said\nand than we hoped\n- Stormy Will miss its date",
    "- Sunny (as hoped) - Cloudy (slower than\n- planned) - Stormy (late)",
    "Outlook: Sunny (as we\nhoped) Cloudy (slower)\nStormy (it will miss\nits date)",
  ])
  func `a key that a converter scrambled is a key`(key: String) throws {
    let read = try paper(
      """
      Wolmershire Council

      \(key)

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.map(\.term) == ["Sunny", "Cloudy", "Stormy"])
  }

  @Test func `things to do that begin with a word of the column are no key`() throws {
    let read = try paper(
      """
      Wolmershire Council

      - Complete the survey of the culverts
      - Design a shelter for the stop
      - Complete the fence by the lido

      \(Self.table("Stage", ["Complete", "Design", "Design", "Complete", "Design", "Complete"]))
      """)
    #expect(read.legend.terms.isEmpty)
  }

  @Test func `a key in a sheet may begin behind its labels, and ends before another`() throws {
    let read = try paper(
      """
      Wolmershire Council,,,,
      KEY,Status,Pipeline,"Not started, a case is being made",
      ,,Mobilised,Started and will finish in time,
      ,,Closed,Finished in full,
      ,Scores,Impact,1 (low) to 5 (high),
      ,,Ease,1 (hard) to 5 (easy),
      Ref,Action,Lead,Status,Latest position
      W1,Thatch the barns,Estates,Mobilised,The straw is in.
      W2,Line the flues,Estates,Mobilised,The first is lined.
      W3,Mend the weir,Works,Pipeline,No work yet.
      W4,Plant a copse,Parks,Closed,All trees are in.
      W5,Fit the lamps,Works,Mobilised,Half are in.
      """, named: "paper.csv")
    #expect(read.legend.terms.map(\.term) == ["Pipeline", "Mobilised", "Closed"])
  }

  @Test(arguments: [
    "The outlook is Sunny, Cloudy or Stormy. It is n/a for what has ended.",
    "Outlook\n\n- Sunny\n- Cloudy\n- Stormy (used where a date will be missed)",
  ])
  func `a sentence or a heading may name the list`(key: String) throws {
    let read = try paper(
      """
      # Wolmershire Council

      \(key)

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms.map(\.term) == ["Sunny", "Cloudy", "Stormy"])
  }

  @Test
  func `a key may stand in a row beneath the actions of a sheet, and a priority is no rating`()
    throws
  {
    let read = try paper(
      """
      ID,Action,Lead,Priority,Status,Update
      W1,Thatch the barns,Estates,A,In progress,The straw is in.
      W2,Line the flues,Estates,B,Done,All are lined.
      W3,Mend the weir,Works,A,In progress,The river was high.
      W4,Plant a copse,Parks,C,On hold,No land yet.
      W5,Fit the lamps,Works,A,In progress,Half are in.
      ,,,,,
      Priority: A = most saved; B = some saved; C = enabling,,,,,
      Status: Not started / In progress / Done / On hold (reason to be given),,,,,
      """, named: "paper.csv")
    #expect(
      read.legend.terms(of: .stage).map(\.term) == [
        "Not started", "In progress", "Done", "On hold",
      ])
    #expect(read.actions.allSatisfy { $0.rating.printed == nil })
  }

  @Test func `one of several words, some of them explained, is a key where the column is named`()
    throws
  {
    let read = try paper(
      """
      # Wolmershire Council

      Outlook is one of **Sunny**, **Cloudy** (some risk) or **Stormy** (the date will be missed; the update says why). Closed work has none.

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms(of: .rating).map(\.term) == ["Sunny", "Cloudy", "Stormy"])
    #expect(read.legend.terms[2].definition == "the date will be missed; the update says why")
  }

  @Test func `a list behind a dash is a key, and its name before the first pair is no term`() throws
  {
    let words = ["Digging", "Digging", "Resting", "Digging", "Filled", "Filled"]
    let listed = try paper(
      "# Wolmershire Council\n\n**Stage** – Looking; Digging; Filled; Resting\n\n"
        + Self.table("Stage", words))
    #expect(
      listed.legend.terms(of: .stage).map(\.term) == ["Looking", "Digging", "Filled", "Resting"])
    let paired = try paper(
      """
      # Wolmershire Council

          Our words:   Digging        work is going on
                       Filled         all of it is finished
                       Resting        stopped for now

      \(Self.table("How it stands", words))
      """)
    #expect(paired.legend.terms.map(\.term) == ["Digging", "Filled", "Resting"])
  }

  @Test func `what a dash means, or an article begins, is no term`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      **Key**

      - Green: going as planned
      - Amber: late or at risk
      - Red: will not be done in time
      - A dash in the last column means work without an end.

      Change column: ▲ better, ▼ worse

      \(Self.table("RAG", ["Green", "Amber", "Green", "Red", "Green", "Green"]))
      """)
    #expect(read.legend.terms(of: .rating).map(\.term) == ["Green", "Amber", "Red"])
  }

  @Test func `two keys in two columns beneath each other are kept apart`() throws {
    let read = try paper(
      """
      Wolmershire Council

             Key to stages:    Begin - brief and mandate       Draw - plans and consents
                               Build - on site                 Close - all is done

             Key to RAG:       G - on time and to cost
                               A - late or over cost
                               R - cannot be saved without the Board

      | Ref | Action | RAG | Stage |
      |---|---|---|---|
      | W1 | Thatch the barns | G | Build |
      | W2 | Line the flues | A | Build |
      | W3 | Dig the pond | G | Draw |
      | W4 | Plant the reeds | G | Draw |
      | W5 | Hang the doors | R | Begin |
      | W6 | Paint the doors | A | Build |
      """)
    #expect(read.legend.terms(of: .stage).map(\.term) == ["Begin", "Draw", "Build", "Close"])
    #expect(read.legend.terms(of: .rating).map(\.term) == ["G", "A", "R"])
  }

  @Test func `a scale may stand behind what it is for, and in italics`() throws {
    let read = try paper(
      """
      # Wolmershire Council

      Outlook is our view of whether the barns will be dry by the date: Sunny, Cloudy or Stormy. Each has one.

      \(Self.table("Outlook", Self.moods))
      """)
    #expect(read.legend.terms(of: .rating).map(\.term) == ["Sunny", "Cloudy", "Stormy"])
    let italics = try paper(
      """
      # Wolmershire Council

      **Our words:** *Dug* – nothing more to do. *Digging* – on time. *Stuck* – we see no way.

      \(Self.table("How is it going?", ["Dug", "Dug", "Digging", "Digging", "Stuck", "Dug"]))
      """)
    #expect(italics.legend.terms.map(\.term) == ["Dug", "Digging", "Stuck"])
  }

  @Test func `a word of the key may have a dash of its own`() throws {
    let paper = try paper(
      """
      ## How progress is shown

      - **Complete** – all of it is done.
      - **In progress – on time** – begun and expected by its date.
      - **In progress – late** – begun, and the date will not be met.

      | Ref | Action | Status |
      |---|---|---|
      | W1 | Thatch the barns | In progress – on time |
      | W2 | Line the flues | In progress – late |
      | W3 | Hang the doors | In progress – on time |
      | W4 | Lay the floors | Complete |
      | W5 | Paint the gates | In progress – late |
      """)
    #expect(
      paper.legend.terms.map(\.term) == ["Complete", "In progress – on time", "In progress – late"])
    #expect(paper.actions.allSatisfy { ($0.rating.term ?? $0.stage.term) == $0.rating.printed })
  }

  @Test func `a key of two columns before the table heads none of its rows`() throws {
    let paper = try paper(
      """
      Delivery confidence

      High\tDelivery in time looks likely
      Low\tDelivery in time is in doubt
      Completed\tFinished, and the last claim is paid

      Ref\tProject\tLead\tCompletion\tDelivery confidence\tCommentary
      Programme 1: Barns
      W1\tThatch the barns\tEstates\tMay 2034\tHigh\tHalf are thatched.
      W2\tLine the flues\tEstates\tMay 2034\tLow\tThe lime was bad.
      Programme 2: Lanes
      W3\tSweep the lanes\tRoads\tMay 2034\tHigh\tAll but two.
      W4\tDig the ditches\tRoads\tMay 2034\tCompleted\tAll are dug.
      """)
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Lanes", "Lanes"])
  }
}
