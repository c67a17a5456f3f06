import PlanModel
import PlanReading
import Testing

struct RecipeTests {
  private let text = """
    | Code | What we promise | Whose job | Mood |
    |---|---|---|---|
    | H1 | Insulate 40 cottages in Marlfleet | Housing | Sunny |
    | H2 | Map the cold homes of the county | Energy | Stormy |
    """

  @Test func `a recipe says which heading is which field and which term is which`() throws {
    let recipe = try Recipe(
      yaml: """
        columns:
          Code: ref
          What we promise: text
          whose job: leads
          Mood: rating
        terms:
          rating:
            Sunny: onTrack
            Stormy: offTrack
        """)
    let paper = try paper(text, recipe: recipe)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing | rating Sunny=onTrack
        H2: Map the cold homes of the county | leads Energy | rating Stormy=offTrack
        """)
    #expect(
      paper.tables[0].columns.map(\.ground) == Array(repeating: "the recipe says so", count: 4))
  }

  @Test func `a recipe may say that a column is no field`() throws {
    let recipe = try Recipe(yaml: "columns:\n  Lead: none\n")
    let paper = try paper(
      "| Ref | Action | Lead |\n|---|---|---|\n| H1 | Insulate homes | Housing |", recipe: recipe)
    #expect(paper.actions[0].leads.isEmpty)
    #expect(paper.actions[0].fields.last == PrintedField(heading: "Lead", text: "Housing"))
  }

  @Test func `a recipe's term goes before the paper's own key`() throws {
    let recipe = try Recipe(yaml: "terms:\n  rating:\n    Blue: notDue\n")
    let paper = try paper(
      "| Ref | Action | RAG |\n|---|---|---|\n| H1 | Insulate homes | Blue |", recipe: recipe)
    #expect(paper.actions[0].rating.canonical == .notDue)
  }

  @Test func `a heading of the recipe that no column has is told`() throws {
    let recipe = try Recipe(yaml: "columns:\n  Mood: update\n  Ref: ref\n")
    let paper = try paper(
      "| Ref | Action | RAG |\n|---|---|---|\n| H1 | Insulate homes | Blue |", recipe: recipe)
    let told = paper.findings.filter { $0.rule == "reading-recipe-unmatched" }
    #expect(told.count == 1)
    #expect(told.first?.message.contains("“Mood”") == true)
  }

  @Test func `a recipe that names the lower of two rows of headings makes it the header`() throws {
    let recipe = try Recipe(yaml: "columns:\n  Mark: ref\n  Deed: text\n  State of it: stage\n")
    let paper = try paper(
      "Action,,Update\nMark,Deed,State of it\nW1,Thatch the barns,Done\n", named: "trial.csv",
      recipe: recipe)
    #expect(paper.actions.map(\.ref) == ["W1"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete])
  }

  private func refusal(of yaml: String) -> String? {
    do throws(InvalidRecipe) {
      _ = try Recipe(yaml: yaml)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a recipe with a field that there is not is refused with those there are`() {
    let sentence = refusal(of: "columns:\n  Mood: feeling\n")
    #expect(
      sentence?.hasPrefix(
        "The recipe names the field “feeling”, which there is not. Fields are: ref, ") == true)
    #expect(sentence?.hasSuffix("; or none.") == true)
  }

  @Test func `a recipe with a kind that there is not is refused with those there are`() {
    #expect(
      refusal(of: "terms:\n  mood:\n    Sunny: onTrack\n")
        == "The recipe has terms of “mood”. Kinds are: stage, rating, level, timescale, role, element."
    )
  }

  @Test func `a recipe with a value off the common scale is refused`() {
    #expect(
      refusal(of: "terms:\n  rating:\n    Sunny: lovely\n")
        == "The recipe maps a rating to “lovely”, which is not on the common scale.")
  }

  @Test(arguments: ["columns: [", "columns: 3\n", "- a\n- b\n", "\t:"])
  func `what is not YAML of a recipe's shape is refused`(yaml: String) {
    #expect(refusal(of: yaml)?.hasPrefix("The recipe is not YAML as it should be: ") == true)
  }

  @Test(arguments: ["header: 4", "header: Thing to do"])
  func `a recipe may name the row that is the header`(header: String) throws {
    let sheet = """
      Action,Lead,Status
      These are the words,that we use,in our tracker
      ,,
      Wotsit,Thing to do,Who is on it
      H1,Insulate 40 cottages in Marlfleet,Housing
      H2,Map the cold homes of the county,Energy
      """
    let recipe = try Recipe(
      yaml: header + "\ncolumns:\n  Wotsit: ref\n  Thing to do: text\n  Who is on it: leads\n")
    let paper = try paper(sheet, named: "plan.csv", recipe: recipe)
    #expect(
      transcript(of: paper) == """
        H1: Insulate 40 cottages in Marlfleet | leads Housing
        H2: Map the cold homes of the county | leads Energy
        """)
    #expect(!paper.findings.contains { $0.rule == "reading-recipe-unmatched" })
  }

  @Test func `a header row that the paper does not have is told of`() throws {
    let paper = try paper(text, recipe: Recipe(header: .line(12), columns: ["Code": "ref"]))
    #expect(
      paper.findings.contains {
        $0.rule == "reading-recipe-unmatched" && $0.message.contains("line 12")
      })
  }
}
