import Testing

@testable import PlanChecks

struct PhrasesTests {
  private let phrases = Phrases(["to be", "merged with", "archiv*", "follow up", "0 homes"])

  /// The stretches of the text that were found.
  private func found(in text: String) -> [String] {
    phrases.all(in: text).map { match in
      String(decoding: Array(text.utf8)[match.start..<match.end], as: UTF8.self)
    }
  }

  @Test func `whole words are found whatever their case`() {
    #expect(found(in: "Action TO BE merged with C4.") == ["TO BE", "merged with"])
  }

  @Test func `a word within a word is not found`() {
    #expect(!phrases.occur(in: "Tomatoes to bees, submerged without"))
  }

  @Test func `a phrase with an open end finds its beginnings`() {
    #expect(found(in: "To be archived; the archive") == ["To be", "archiv", "archiv"])
  }

  @Test func `marks and blanks part words alike`() {
    #expect(found(in: "a follow-up  and a follow – up") == ["follow-up", "follow – up"])
  }

  @Test func `a nought stands for any digit`() {
    #expect(found(in: "9 homes") == ["9 homes"])
  }

  @Test(arguments: ["", " ", "\u{0}", "é", "\u{1F3E1}\u{301}", "to", "to b"])
  func `odd and short texts hold nothing`(text: String) {
    #expect(!phrases.occur(in: text))
  }

  @Test func `the first is the one that ends first`() {
    #expect(phrases.first(in: "merged with, to be")?.phrase == 1)
  }

  @Test func `a sentence is found around a place in it`() {
    let text = "Begun in May. The U.K. pays 2.5 per cent. Done!"
    #expect(text.sentence(around: 0) == "Begun in May.")
    #expect(text.sentence(around: 30).hasPrefix(" The U.K. pays"))
    #expect(text.sentence(around: 999) == "")
    #expect("no stop".sentence(around: 3) == "no stop")
  }

  @Test(arguments: 0..<40) func `a phrase is found wherever it stands`(before: Int) {
    // Words that begin as a phrase does, others, and marks between them.
    let text = String("merge, merged (until) 7 to; x ".prefix(before)) + " merged with B2"
    #expect(found(in: text).last == "merged with")
  }

  @Test func `one phrase is found right behind the beginning of another`() {
    #expect(found(in: "Merged to be") == ["to be"])
    #expect(found(in: "follow merged, follow-up") == ["follow-up"])
  }

  @Test func `a phrase of one letter is found as a word, and open as a beginning`() {
    #expect(Phrases(["a"]).all(in: "An a. A").map(\.start) == [3, 6])
    #expect(Phrases(["a*"]).all(in: "ban an").map(\.start) == [4])
  }
}
