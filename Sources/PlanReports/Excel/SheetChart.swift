import CXlsxWriter

/// A chart of a workbook, drawn by Excel from the numbers that stand above it.
struct SheetChart {
  var chart: ReportChart

  /// Writes the numbers from a row down and the chart under them; gives the first row below both.
  func write(to sheet: Sheet, row: Int, at column: Int = 0) -> Int {
    writeNumbers(to: sheet, row: row, column: column)
    let last = row + chart.categories.count
    if let bars = sheet.workbook.addStackedBars() {
      draw(bars, on: sheet, rows: (row + 1)...last, column: column)
      let wide = 620.0
      let high = Double(110 + 34 * chart.categories.count)
      withCStrings([chart.title + ". " + chart.description]) { words in
        var options = lxw_chart_options()
        options.x_scale = wide / 480
        options.y_scale = high / 288
        options.description = words[0]
        worksheet_insert_chart_opt(
          sheet.pointer, lxw_row_t(last + 2), lxw_col_t(column), bars, &options)
      }
      // A row is 20 pixels high.
      return last + 4 + Int(high / 20)
    }
    return last + 2
  }

  func writeNumbers(to sheet: Sheet, row: Int, column: Int) {
    var numbers = TableSheet.headerLook
    numbers.alignment = .right
    sheet.write("", row: row, column: column, look: TableSheet.headerLook)
    for (index, series) in chart.series.enumerated() {
      sheet.write(series.name, row: row, column: column + index + 1, look: numbers)
    }
    var look = SheetLook()
    for (place, category) in chart.categories.enumerated() {
      sheet.write(category, row: row + place + 1, column: column, look: SheetLook())
      for (index, series) in chart.series.enumerated() where place < series.values.count {
        look.number = "0"
        look.alignment = .right
        sheet.write(
          Double(series.values[place]), row: row + place + 1, column: column + index + 1,
          look: look)
      }
    }
  }

  private func draw(
    _ bars: UnsafeMutablePointer<lxw_chart>, on sheet: Sheet, rows: ClosedRange<Int>, column: Int
  ) {
    let first = lxw_row_t(rows.lowerBound)
    let last = lxw_row_t(rows.upperBound)
    for (index, series) in chart.series.enumerated() {
      let place = lxw_col_t(column + index + 1)
      guard let drawn = chart_add_series(bars, nil, nil) else { continue }
      chart_series_set_categories(
        drawn, sheet.name, first, lxw_col_t(column), last, lxw_col_t(column))
      chart_series_set_values(drawn, sheet.name, first, place, last, place)
      chart_series_set_name_range(drawn, sheet.name, first - 1, place)
      var fill = lxw_chart_fill()
      fill.color = SheetLook.colour(WordChart.fill(of: series, at: index))
      chart_series_set_fill(drawn, &fill)
      chart_series_set_labels(drawn)
      chart_series_set_labels_num_format(drawn, "#,##0;;")
      var font = lxw_chart_font()
      font.bold = 1
      font.color = SheetLook.colour(series.shade?.tint.ink ?? "FFFFFF")
      chart_series_set_labels_font(drawn, &font)
    }
    chart_title_set_name(bars, SheetText.kept(chart.title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(bars, &font)
    chart_legend_set_position(bars, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    // In a chart of lying bars the library names the axes by where they are drawn.
    if let categories = bars.pointee.y_axis {
      chart_axis_set_reverse(categories)
      chart_axis_major_gridlines_set_visible(categories, UInt8(LXW_FALSE.rawValue))
    }
    if let values = bars.pointee.x_axis {
      chart_axis_off(values)
      chart_axis_major_gridlines_set_visible(values, UInt8(LXW_FALSE.rawValue))
    }
    chart_set_series_gap(bars, 45)
    for drawn in [bars.pointee.x_axis, bars.pointee.y_axis] {
      var font = lxw_chart_font()
      font.size = 10
      if let drawn { chart_axis_set_num_font(drawn, &font) }
    }
  }
}
