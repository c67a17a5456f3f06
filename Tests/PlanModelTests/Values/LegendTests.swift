import PlanModel
import Testing

struct LegendTests {
  private let key = Legend(terms: [
    LegendTerm(kind: .stage, term: "In discovery", canonical: "discovery"),
    LegendTerm(kind: .stage, term: "Competed", canonical: "complete"),
    LegendTerm(kind: .stage, term: "Closed", canonical: "closed"),
    LegendTerm(kind: .stage, term: "Do", canonical: "delivery"),
    LegendTerm(kind: .rating, term: "Green", canonical: "onTrack"),
    LegendTerm(kind: .rating, term: "Orange", canonical: "atRisk"),
  ])

  @Test(arguments: [
    ("Discovery", "In discovery"), ("Currently in discovery", "In discovery"),
    ("CLOSE", "Closed"), ("closed.", "Closed"), ("Completed", "Competed"), ("DO", "Do"),
  ])
  func `a printed word means the term that it inflects or misspells`(word: String, term: String) {
    #expect(key.term(for: word, kind: .stage)?.term == term)
  }

  @Test(arguments: ["", "Amber", "Delivery", "Green", "Dog", "In design"])
  func `a word outside the key means none of its stages`(word: String) {
    #expect(key.term(for: word, kind: .stage) == nil)
  }

  @Test func `a term is looked for among its own kind only`() {
    #expect(key.term(for: "Green", kind: .rating)?.canonical == "onTrack")
    #expect(key.term(for: "Closed", kind: .rating) == nil)
    #expect(key.terms(of: .rating).map(\.term) == ["Green", "Orange"])
  }

  @Test func `a word that is a term of its own is never bent to another`() {
    let both = Legend(terms: [
      LegendTerm(kind: .stage, term: "Complete", canonical: "complete"),
      LegendTerm(kind: .stage, term: "Completed", canonical: "closed"),
    ])
    #expect(both.term(for: "completed", kind: .stage)?.canonical == "closed")
  }

  @Test func `look-alike letters do not hide a term`() {
    #expect(key.term(for: "Сlosed", kind: .stage)?.term == "Closed")
  }
}
