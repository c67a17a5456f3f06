/// The sheet of paper and its margins, upright, in twips.
struct PageSetup: Hashable {
  var width = 11_906
  var height = 16_838
  var top = 1_247
  var right = 1_134
  var bottom = 1_134
  var left = 1_134
  var header = 567
  var footer = 510
  var gutter = 0

  func textWidth(_ orientation: ReportSection.Orientation) -> Int {
    (orientation == .portrait ? width : height) - left - right - gutter
  }

  func textHeight(_ orientation: ReportSection.Orientation) -> Int {
    (orientation == .portrait ? height : width) - top - bottom
  }

  /// The inside of a `w:sectPr`, after the references to headers and footers.
  func write(_ orientation: ReportSection.Orientation, to xml: inout XMLWriter) {
    if orientation == .portrait {
      xml.empty("w:pgSz", ["w:w": "\(width)", "w:h": "\(height)"])
    } else {
      xml.empty("w:pgSz", ["w:w": "\(height)", "w:h": "\(width)", "w:orient": "landscape"])
    }
    xml.empty(
      "w:pgMar",
      [
        "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)",
        "w:header": "\(header)", "w:footer": "\(footer)", "w:gutter": "\(gutter)",
      ])
  }
}
