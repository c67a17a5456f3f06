import CXlsxWriter

/// How a cell looks; each different one becomes one format of the workbook.
struct SheetLook: Hashable {
  enum Alignment: Hashable { case left, centre, right }

  var size = 10.0
  var isBold = false
  var fill: String?
  var ink: String?
  var alignment = Alignment.left
  var wraps = true
  var hasBorder = true
  var isLink = false
  /// As Excel writes formats of numbers; nil for text.
  var number: String?

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, "Arial")
    format_set_font_size(format, size)
    if isBold { format_set_bold(format) }
    if let fill { format_set_bg_color(format, Self.colour(fill)) }
    if let ink { format_set_font_color(format, Self.colour(ink)) }
    if isLink {
      format_set_font_color(format, Self.colour("0B4F9C"))
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    switch alignment {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if wraps { format_set_text_wrap(format) }
    if hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, Self.colour("9AA5B1"))
    }
    if let number { format_set_num_format(format, number) }
  }

  static func colour(_ digits: String) -> lxw_color_t {
    lxw_color_t(digits, radix: 16) ?? 0
  }
}
