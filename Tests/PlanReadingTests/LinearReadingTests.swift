import PlanModel
import Testing

/// Inputs whose reading once took time by the square of their length: long enough that it would show.
struct LinearReadingTests {
  @Test func `a header on every line makes a layout of each`() throws {
    let count = 5_000
    let lines = Array(repeating: "| Ref | Action | Stage |", count: count)
    let paper = try paper((lines + ["| H1 | Plant a wood | Design |"]).joined(separator: "\n"))
    #expect(paper.tables.count == count)
    #expect(paper.tables.last?.actions == 1)
    #expect(paper.actions.map(\.ref) == ["H1"])
  }

  @Test func `a heading cut on every line is put together by the words of the paper`() throws {
    let count = 5_000
    // The second half of each has a letter that the paper's own word has not.
    let lines = (0..<count).flatMap { number in
      let word = Self.word(number)
      return [
        "| \(word)tran | sporrt | |",
        "| H\(number + 1) | Plan the \(word)transport | Design |",
      ]
    }
    let paper = try paper(
      (["| Ref | Action | Stage |", "|---|---|---|"] + lines).joined(separator: "\n"))
    #expect(paper.actions.count == count)
    #expect(paper.actions.last?.section == Self.word(count - 1) + "transport")
  }

  @Test func `overview tables over and over declare their members once`() throws {
    let count = 2_000
    let block = "| Theme | Good | Action |\n| A | 1 | 2 |\n\nx\n"
    let paper = try paper(Array(repeating: block, count: count).joined(separator: "\n"))
    #expect(paper.tallies.count == count)
    #expect(paper.actions.isEmpty)
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a word that announces a key is no key however often it stands`() throws {
    let paper = try paper(Array(repeating: "Key", count: 3_000).joined(separator: "\n"))
    #expect(paper.legend.terms.isEmpty)
    #expect(paper.accounting.characters == 9_000)
  }

  @Test func `columns that hardly a line fills are given up once and not from each line`() throws {
    let count = 2_000
    let header = "Ref     Action                Lead         Status       Progress\n"
    let rows = Array(repeating: "        and so on             with it      and so", count: count)
    let paper = try paper(header + rows.joined(separator: "\n"))
    #expect(paper.actions.isEmpty)
  }

  /// Four letters for each number, none twice.
  private static func word(_ number: Int) -> String {
    var number = number
    var letters = "Q"
    for _ in 0..<4 {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26))))
      number /= 26
    }
    return letters
  }
}
