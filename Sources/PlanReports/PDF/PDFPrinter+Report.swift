extension PDFPrinter {
  /// A report, with the numbers of the pages in its contents.
  ///
  /// A browser can't print them itself, so it prints twice: the first print tells where the headings stand. Where it
  /// does not, or where the numbers moved a heading, the contents bear none.
  ///
  /// - Parameter report: What is printed.
  /// - Returns: The file.
  /// - Throws: Why there is none, and what to do.
  public func bytes(of report: WrittenReport) throws(PDFNotPrinted) -> [UInt8] {
    let date = report.properties.date
    let hasContents = report.sections.contains { $0.blocks.contains(.contents) }
    if hasContents {
      let first = try bytes(of: ReportHTML.text(of: report, pages: [:]), date: date)
      let pages = PDFPages(first).destinations
      if !pages.isEmpty {
        let second = try bytes(of: ReportHTML.text(of: report, pages: pages), date: date)
        if PDFPages(second).destinations == pages { return second }
      }
    }
    return try bytes(of: ReportHTML.text(of: report), date: date)
  }
}
