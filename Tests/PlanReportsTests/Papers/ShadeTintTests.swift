import Foundation
import PlanModel
import Testing

@testable import PlanReports

@Suite struct `The colours of verdicts` {
  private static let all: [ReportShade] =
    Rating.allCases.map { .rating($0) } + [.complete, .movedUp, .movedDown]

  /// WCAG 2.2, "relative luminance".
  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour, radix: 16))
    let channels = [value >> 16, value >> 8, value].map { part -> Double in
      let share = Double(part & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let both = try [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  @Test(arguments: all)
  func `words on a verdict's colour can be read`(shade: ReportShade) throws {
    #expect(try contrast(shade.tint.fill, shade.tint.ink) >= 4.5)
  }

  @Test func `words in header rows, group rows and boxes can be read`() throws {
    #expect(try contrast(WordStyleDefinition.accent, "FFFFFF") >= 4.5)
    #expect(try contrast(WordStyleDefinition.pale, "000000") >= 4.5)
    #expect(try contrast("FFE08A", "000000") >= 4.5)
    #expect(try contrast("FFF4CC", "5C4A00") >= 4.5)
  }

  @Test func `numbers in a chart's bars can be read, whatever the series`() throws {
    for index in 0..<8 {
      let series = ReportChart.Series(name: "x", values: [])
      #expect(try contrast(WordChart.fill(of: series, at: index), "FFFFFF") >= 4.5)
    }
  }

  @Test func `no two verdicts look alike`() {
    #expect(Set(Self.all.map(\.tint.fill)).count == Self.all.count)
  }
}
