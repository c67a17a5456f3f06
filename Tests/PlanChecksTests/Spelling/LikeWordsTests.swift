import PlanModel
import Testing

@testable import PlanChecks

struct LikeWordsTests {
  private func words(_ texts: String...) -> [PaperWords.Word] {
    PaperWords(Plan(actions: texts.map { Action(key: $0, text: $0) })).all
  }

  /// The words of a plan that the last one may be a slip for.
  private func found(_ texts: String...) -> [String] {
    let words = PaperWords(Plan(actions: texts.map { Action(key: $0, text: $0) })).all
    guard let last = words.last else { return [] }
    return LikeWords(words) { $0.text != last.text }.all(of: last).map(\.text)
  }

  @Test func `each kind of slip is found, the likeliest first`() {
    #expect(found("gardens", "deliver", "supports", "garednz", "gardesn") == ["gardens"])
    #expect(found("deliver", "delivers", "delive", "delivre") == ["deliver", "delive"])
    #expect(found("planter", "plantar", "plante", "plantex") == ["plante", "planter"])
  }

  @Test func `the first letter stays, but where it is exchanged with the second`() {
    #expect(found("heating", "beating", "ehating") == ["heating"])
    #expect(found("eerie", "eeries", "eerier") == ["eerie", "eeries"])
  }

  @Test func `a word keeps where it stands in the first four actions`() {
    let word = words("trees", "Trees trees", "trees", "trees.", "(trees)")[0]
    #expect(word.places == [0, 1, 2, 3])
    #expect(word.count == 6)
    #expect(!word.isCapitalised && !word.isName)
  }

  @Test func `marks stand only around a word`() {
    #expect(words("(Open) don't re-use “hubs” 4wards").map(\.text) == ["open"])
  }
}
