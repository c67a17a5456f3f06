import Testing

@testable import PlanModel

struct TextBytesTests {
  /// Places before, at and behind the ends of the eight bytes that are looked at together.
  private static let lengths = [0, 1, 6, 7, 8, 9, 15, 16, 17, 40]

  @Test(arguments: lengths) func `a digit is seen wherever it stands`(before: Int) {
    let letters = String(repeating: "x", count: before)
    for digit in "059" {
      #expect(TextBytes.hasDigit("\(letters)\(digit)"))
      #expect(TextBytes.hasDigit("\(letters)\(digit)\(letters)"))
    }
  }

  @Test(arguments: lengths) func `what stands next to the digits is none`(count: Int) {
    // "/" and ":" are the signs before 0 and behind 9; "é" has bytes beyond ASCII.
    for sign in ["/", ":", "é", "£", "a", " "] {
      #expect(!TextBytes.hasDigit(String(repeating: sign, count: count)))
    }
  }

  @Test(arguments: lengths) func `a sign is seen wherever it stands`(before: Int) {
    let letters = String(repeating: "x", count: before)
    #expect(TextBytes.has("(", in: "\(letters)(\(letters)"))
    #expect(!TextBytes.has("(", in: "\(letters))'"))
    #expect(!TextBytes.has("\0", in: letters))
  }

  @Test(arguments: lengths) func `a letter beyond ASCII is seen wherever it stands`(before: Int) {
    let letters = String(repeating: "x", count: before)
    #expect(TextBytes.hasForeignLetter("\(letters)é"))
    #expect(!TextBytes.hasForeignLetter(letters))
  }
}
