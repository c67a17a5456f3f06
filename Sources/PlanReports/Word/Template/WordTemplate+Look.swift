import PlanModel

extension WordTemplate {
  /// The template as the look of a report: its own styles where it has them, ours added where it has not.
  func look(language: String) -> WordLook {
    var book = TemplateStyles(styles, language: language)
    book.mapNames()
    if let style = book.tableStyle(usedInText: tableStyle) { book.ids[.table] = style }
    let lists = TemplateNumbering(numbering, styles: book)
    var wordStyles = WordStyles(
      ids: book.ids, fillsHeaderRow: book.fillsHeaderRow(book.ids[.table]))
    wordStyles.font = book.bodyFont ?? themeFont ?? "Times New Roman"
    if lists.drawsBullets { wordStyles.numberedByStyle = [.bullets] }
    var look = WordLook(
      styles: wordStyles, page: page, numbering: lists.start, stylesPart: book.part(),
      running: running, hasFirstPage: hasFirstPage, hasEvenPages: hasEvenPages, ownFooter: false,
      parts: parts, templateNumbering: lists)
    if !parts.contains(where: { $0.name == Self.themeName }) { look.addOwnTheme() }
    if !running.contains(where: { $0.element == "footerReference" }) { look.addOwnFooters() }
    return look
  }
}
