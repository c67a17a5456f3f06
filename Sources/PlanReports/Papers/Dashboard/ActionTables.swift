import PlanModel

extension ReportDraft {
  /// The tables of every list: the first in full, a table for each theme; those after it in brief.
  mutating func tableSections() -> [ReportSection] {
    numbers.lists.enumerated().map { place, list in
      place == 0 ? actionsSection(list) : longListSection(list)
    }
  }

  private func actionsSection(_ list: ReportNumbers.ActionList) -> ReportSection {
    let title = heading(of: list)
    var blocks: [ReportBlock] = [.heading(ReportText(title), level: 2)]
    let headings = PrintedHeadings(
      list.actions.map(\.action), scaleIsRating: scale.column == .rating)
    for (theme, actions) in numbers.byTheme(list) {
      if let theme { blocks.append(.heading(ReportText(theme), level: 3)) }
      var table = table(
        of: actions, in: list, headings, caption: theme.map { "\(title): \($0)" } ?? title)
      table.part = ReportTable.Part(list: title, theme: theme)
      blocks.append(.table(table))
    }
    return ReportSection(name: title, orientation: .landscape, blocks: blocks)
  }

  func heading(of list: ReportNumbers.ActionList) -> String {
    let name = names.actions(2, of: list.name)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func table(
    of actions: [ReportedAction], in list: ReportNumbers.ActionList, _ headings: PrintedHeadings,
    caption: String
  ) -> ReportTable {
    let axis = list.axes.first { $0.heading != nil && !$0.isLead }
    let all = list.actions.map(\.action)
    let hasTarget = all.contains { $0.timescale.printed != nil }
    let hasMeasure = all.contains { $0.measure != nil }
    let hasImpact = all.contains { $0.impact != nil }
    let hasLeads = axis == nil && all.contains { !$0.leads.isEmpty }
    var columns = [
      ReportTable.Column(headings.ref, weight: 0.6),
      ReportTable.Column(headings.action, weight: 2.4),
    ]
    if let heading = axis?.heading { columns.append(ReportTable.Column(heading, weight: 1.1)) }
    if hasLeads { columns.append(ReportTable.Column(headings.lead, weight: 1.1)) }
    if let span = headings.span, hasTarget {
      columns += [span.start, span.end].map { ReportTable.Column($0, content: .date) }
    } else if hasTarget {
      columns.append(ReportTable.Column(headings.target, content: .date))
    }
    if hasMeasure { columns.append(ReportTable.Column(headings.measure, weight: 1.8)) }
    columns.append(ReportTable.Column(headings.status, content: .rating, weight: 1.1))
    if hasImpact { columns.append(ReportTable.Column(headings.impact)) }
    columns.append(ReportTable.Column(headings.progress, weight: 5))
    let isRated = opensWithRating(all)
    let rows = actions.map { reported -> ReportTable.Row in
      let action = reported.action
      var cells = [
        reported.refCell,
        ReportCell(Self.text(of: action)),
      ]
      if let heading = axis?.heading {
        cells.append(ReportCell(ReportText(action.groupings[heading] ?? "")))
      }
      if hasLeads { cells.append(ReportCell(ReportText(action.leads.joined(separator: ", ")))) }
      if let span = headings.span, hasTarget {
        cells += [span.start, span.end].map { heading in
          ReportCell(ReportText(action.fields.first { $0.heading == heading }?.text ?? ""))
        }
      } else if hasTarget {
        cells.append(ReportCell(ReportText(action.timescale.printed ?? "")))
      }
      if hasMeasure { cells.append(ReportCell(ReportText(action.measure ?? ""))) }
      cells.append(termCell(numbers.now.place(of: reported), change: change(of: reported)))
      if hasImpact { cells.append(ReportCell(ReportText(action.impact ?? ""))) }
      cells.append(ReportCell(progress(of: reported, isRated: isRated)))
      return ReportTable.Row(cells)
    }
    return ReportTable(caption: caption, columns: columns, rows: rows)
  }

  /// "Title: text", or the text alone.
  static func text(of action: Action) -> ReportText {
    guard let title = action.title, !title.isEmpty, title != action.text else {
      return ReportText(action.text)
    }
    return ReportText([
      ReportText.Run(title, isStrong: true),
      ReportText.Run(action.text.isEmpty ? "" : ": \(action.text)"),
    ])
  }

  /// How it stood in the period before, in brackets; nil where nothing tells.
  func change(of reported: ReportedAction) -> ReportText? {
    let change = numbers.change(of: reported)
    let noun = ReportText(names.period.noun)
    let last = ReportText(names.period.last)
    guard numbers.now.place(of: reported) != nil else { return nil }
    switch change.ground {
    case .unknown: return nil
    case .new: return sentence("new")
    case .absent: return sentence("absent-before", ["last": last])
    case .held, .stated:
      guard change.isMove else { return sentence("same") }
      guard let before = change.before else {
        // Where most had none, the summary says so once.
        guard !mostHadNone else { return nil }
        return sentence("unrated-before", ["noun": noun, "what": what, "last": last])
      }
      return sentence(
        "moved", ["term": ReportText(scale.terms[before].word), "noun": noun, "last": last])
    }
  }

  /// Whether most actions of the period before had no term.
  private var mostHadNone: Bool {
    guard let before = numbers.before else { return false }
    let actions = before.period.actions
    return actions.count { before.place(of: $0) == nil } * 2 > actions.count
  }

  /// Whether the progress cells begin with the rating and what it means.
  private func opensWithRating(_ actions: [Action]) -> Bool {
    switch settings.progressCell {
    case .rated: return true
    case .plain: return false
    case .asPrinted:
      let printed = actions.compactMap { action -> Bool? in
        guard let update = action.update, let rating = action.rating.printed,
          let cell = action.fields.first(where: { $0.text.contains(update) })
        else { return nil }
        return cell.text.hasPrefix("\(rating):")
      }
      return printed.count(where: { $0 }) * 2 > printed.count
    }
  }

  /// Rating, reason, progress and mitigation; what is missing is asked for.
  func progress(of reported: ReportedAction, isRated: Bool) -> [ReportText] {
    let action = reported.action
    if let target = numbers.now.target(of: reported), action.update == nil {
      return [sentence("see", ["ref": ReportText(target.ref)])]
    }
    let place = numbers.now.place(of: reported)
    let isTroubled = scale.isTroubled(place)
    let account = account(of: reported)
    var paragraphs: [ReportText] = []
    let reason: ReportText? =
      account.lacksReason ? .toWrite("why is it rated so?") : reason(of: action)
    if isRated, let place {
      let term = scale.terms[place]
      var heading = ReportText([ReportText.Run("\(term.word.uppercased()):", isStrong: true)])
      if let definition = term.definition {
        heading = heading + ReportText(" \(definition.withoutStop)\(isTroubled ? "." : "")")
      }
      if let reason { heading = heading + " " + reason }
      paragraphs.append(heading)
    } else if let reason {
      paragraphs.append(reason)
    }
    if let update = action.update {
      paragraphs.append(ReportText(update))
    } else {
      paragraphs.append(.toWrite("what was done this \(names.period.noun)?"))
    }
    if let mitigation = action.mitigation {
      paragraphs.append(sentence("recovery", ["mitigation": ReportText(mitigation)]))
    } else if account.lacksMitigation {
      paragraphs.append(.toWrite("what is being done to bring it back on track?"))
    }
    return paragraphs
  }

  /// A whole sentence stays as it was written; part of one is put into a sentence.
  private func reason(of action: Action) -> ReportText? {
    guard let reason = action.reason else { return nil }
    let isSentence =
      reason.first?.isUppercase == true && (reason.last.map { ".!?".contains($0) } ?? false)
    if isSentence { return ReportText(reason) }
    let end = reason.last.map { ".!?".contains($0) } == true ? "" : "."
    return sentence("reason", ["reason": ReportText(reason.inSentence + end)])
  }
}
