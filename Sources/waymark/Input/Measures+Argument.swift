public import ArgumentParser
import Foundation
public import PlanModel

extension ReportingYear: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
  /// As ISO 8601 has it, as precise as it is known: "2025", "2025-04", "2025-04-30".
  public init?(argument: String) { self.init(iso: argument) }
}

/// Whose emissions are meant, as it is written on a command line.
enum BoundaryArgument: String, CaseIterable, ExpressibleByArgument {
  case ownEstate = "own-estate"
  case area

  var boundary: EmissionsBoundary {
    switch self {
    case .ownEstate: .ownEstate
    case .area: .area
    }
  }
}

/// An amount of emissions with its unit: "1,200 tCO2e", "3.5 kt".
struct EmissionsArgument: ExpressibleByArgument {
  var amount: Emissions

  init?(argument: String) {
    guard let printed = PrintedEmissions(argument) else { return nil }
    amount = printed.amount
  }
}

/// A share in per cent: "57%", "13.4".
struct PercentArgument: ExpressibleByArgument {
  var share: Percentage

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    guard let percent = Double(digits), let share = Percentage(percent), (0...100).contains(percent)
    else { return nil }
    self.share = share
  }
}

/// A sum of money or a range: "£1.2m", "£100,000 to £150,000".
struct MoneyArgument: ExpressibleByArgument {
  var range: MoneyRange

  init?(argument: String) {
    guard let range = MoneyRange(argument) else { return nil }
    self.range = range
  }
}

/// A value for a date: "5000 @ 2030", "12.5@2026-03".
struct PointArgument: ExpressibleByArgument {
  var point: Indicator.Point

  init?(argument: String) {
    let parts = argument.split(separator: "@").map {
      $0.trimmingCharacters(in: .whitespaces).replacing(",", with: "")
    }
    guard parts.count == 2, let value = Double(parts[0]), value.isFinite,
      let date = PartialDate(iso: parts[1])
    else { return nil }
    point = Indicator.Point(value, at: date)
  }
}

extension MeasureUnit: ExpressibleByArgument {}
extension Indicator.Direction: ExpressibleByArgument {}
extension Indicator.Counting: ExpressibleByArgument {}
extension Fund.Status: ExpressibleByArgument {}
extension Fund.Kind: ExpressibleByArgument {}
extension Saving.Basis: ExpressibleByArgument {}
extension Saving.Quality: ExpressibleByArgument {}
