import PlanModel

/// The colours that a verdict is printed in: white or black words on a strong fill, as councils print them.
///
/// Every ink keeps 4.5 to 1 against its fill (WCAG 2.2, 1.4.3); a test reckons it.
struct ShadeTint: Hashable, Sendable {
  /// Six hexadecimal digits, as all formats write a colour.
  var fill: String
  var ink: String
}

extension ReportChart {
  /// For series without a verdict; each keeps 3 to 1 against the page, and white words on it 4.5 to 1.
  static let palette = ["1B3A57", "00686F", "6B3FA0", "8A4B08", "4A4F54", "A3195B"].map {
    ShadeTint(fill: $0, ink: "FFFFFF")
  }
}

extension ReportShade {
  var tint: ShadeTint {
    switch self {
    case .rating(.onTrack): ShadeTint(fill: "00703C", ink: "FFFFFF")
    case .rating(.atRisk): ShadeTint(fill: "FFBF47", ink: "000000")
    case .rating(.offTrack): ShadeTint(fill: "B10E1E", ink: "FFFFFF")
    case .rating(.notDue): ShadeTint(fill: "E3E6E8", ink: "262A2D")
    case .rating(.notRated): ShadeTint(fill: "EEEEEE", ink: "262A2D")
    case .rating(.notGiven): ShadeTint(fill: "D0D3D6", ink: "000000")
    case .further(.onTrack): ShadeTint(fill: "8CCBA5", ink: "000000")
    case .further(.atRisk): ShadeTint(fill: "E8833A", ink: "000000")
    case .further(.offTrack): ShadeTint(fill: "E79AA2", ink: "000000")
    case .further: ShadeTint(fill: "B8BDC2", ink: "000000")
    case .complete: ShadeTint(fill: "1D4F91", ink: "FFFFFF")
    case .movedUp: ShadeTint(fill: "DCEFE3", ink: "004D29")
    case .movedDown: ShadeTint(fill: "FBE0DD", ink: "7A0A15")
    }
  }
}
