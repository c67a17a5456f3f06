import CXlsxWriter

/// One sheet of a workbook.
struct Sheet {
  let name: String
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let workbook: Workbook

  /// Always as text, so that no words of a plan become a formula ("=", "+", "-", "@").
  func write(_ text: String, row: Int, column: Int, look: SheetLook) {
    guard !text.isEmpty else {
      worksheet_write_blank(pointer, lxw_row_t(row), lxw_col_t(column), workbook.format(look))
      return
    }
    worksheet_write_string(
      pointer, lxw_row_t(row), lxw_col_t(column), SheetText.cell(text), workbook.format(look))
  }

  func write(_ number: Double, row: Int, column: Int, look: SheetLook) {
    worksheet_write_number(
      pointer, lxw_row_t(row), lxw_col_t(column), number, workbook.format(look))
  }

  func writeDate(year: Int, month: Int, day: Int, row: Int, column: Int, look: SheetLook) {
    var date = lxw_datetime(
      year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
    worksheet_write_datetime(
      pointer, lxw_row_t(row), lxw_col_t(column), &date, workbook.format(look))
  }

  /// A link to the top of another sheet.
  func writeLink(to sheet: Sheet, _ text: String, row: Int, column: Int) {
    var look = SheetLook()
    look.isLink = true
    look.hasBorder = false
    look.wraps = false
    worksheet_write_url_opt(
      pointer, lxw_row_t(row), lxw_col_t(column),
      "internal:\(SheetText.quoted(sheet: sheet.name))!A1",
      workbook.format(look), SheetText.cell(text), nil)
  }

  /// In characters of the standard font.
  func setWidth(_ width: Double, column: Int) {
    worksheet_set_column(pointer, lxw_col_t(column), lxw_col_t(column), width, nil)
  }

  /// In points.
  func setHeight(_ height: Double, row: Int) {
    worksheet_set_row(pointer, lxw_row_t(row), height, nil)
  }

  /// A4, one page wide, with the report's words above and the page's number below.
  func setUpPrint(isLandscape: Bool, heading: String) {
    if isLandscape { worksheet_set_landscape(pointer) }
    worksheet_set_paper(pointer, 9)
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_set_margins(pointer, 0.5, 0.5, 0.75, 0.75)
    worksheet_set_header(pointer, "&L&9" + SheetText.pageHeading(heading))
    worksheet_set_footer(pointer, "&R&9Page &P of &N")
  }
}
