import PlanDocuments
import PlanModel

/// Puts a paper together from what the readers of tables, keys and prose found.
struct PaperAssembly {
  var document: Document
  let sha256: String
  let recipe: Recipe?

  /// The paper; called once, for the document's blocks are let go where they have been read.
  mutating func paper() -> Paper {
    let isExact = document.format != .text
    let vocabulary = isExact ? Vocabulary(texts: []) : Vocabulary(of: document)
    let mender = HeadingMender(vocabulary: vocabulary)
    var tables = TableReader(mender: mender, isExact: isExact, recipe: recipe)
    tables.titleWords = TitleWords(of: document.blocks)
    let beside = SideBlocks.taken(from: &document)
    tables.tallies += beside.tallies
    tables.keys += beside.keys
    for row in beside.rows { tables.accountant.place(row, as: .tally) }
    var interludes = InterludeReader(document: document)
    let pairs = KeyPairs.rows(of: document)
    let alone = KeyPairs.lines(of: document)
    let leftMarks = LeftMarks.all(in: document)
    walk(&tables, &interludes)
    document.blocks = []

    var paper = Paper(
      document: DocumentName(name: document.name, sha256: sha256, format: document.format.rawValue))
    paper.legend = LegendReader.merged(
      (interludes.regions + tables.keys).map(SwallowedTerms.parted),
      headings: tables.layouts.flatMap(\.columns).map(\.heading))
    recipe?.apply(to: &paper.legend)
    paper.tallies = tables.tallies + interludes.tallies
    paper.figures = tables.figures
    paper.leftMarks = leftMarks
    paper.findings = tables.findings
    var drafts: [Draft] = []
    swap(&drafts, &tables.drafts)
    var layouts = tables.layouts
    var prose = interludes.prose
    var accountant = tables.accountant
    func take(_ loose: LooseActions) {
      drafts = loose.drafts
      layouts = [loose.layout]
      for line in loose.taken { accountant.reclaim(line) }
      let taken = Set(loose.taken.map(\.line))
      prose.removeAll { taken.contains($0.line) }
    }
    if drafts.isEmpty {
      let lines = PipeEnds.taken(from: interludes.lines)
      if let loose = LooseActions.find(
        in: lines, legend: paper.legend, recipe: recipe)
      {
        take(loose)
      } else if let line = CellStream.lineOfHeader(in: lines) {
        paper.findings.append(
          Finding(
            rule: "reading-table-flat", severity: .warning,
            message:
              "From line \(line) a table seems to stand one cell a line, and which cells make "
              + "a row could not be told. Paste it as a table, or save it as CSV.", line: line))
      }
    }
    if let blocks = RetoldBlocks.find(
      in: interludes.lines, toldBy: drafts, layouts: layouts, legend: paper.legend, recipe: recipe)
    {
      let rows = Set(drafts.compactMap(\.source.line))
      if let aside = RowsAside.take(rows, from: &drafts, prose: &prose, accountant: &accountant) {
        paper.findings.append(
          Finding(
            rule: "reading-rows-again", severity: .note,
            message:
              "\(aside.named) sums up actions that have blocks of their own; the table was kept "
              + "as text.", line: aside.line))
      }
      take(blocks)
    }
    StatusHeading.settle(&layouts, drafts: drafts)
    let keyLines = KeysInUse(
      lines: interludes.lines + interludes.keys + interludes.inside + alone, rows: pairs
    )
    .settle(&paper.legend, &layouts, drafts: drafts)
    accountant.claim(keyLines, as: .legend)
    ExplainedDash.complete(&paper.legend, from: interludes.lines + interludes.keys)
    TermColumns.settle(&layouts, drafts: drafts, legend: paper.legend)
    PeriodColumns.settle(&layouts, drafts: drafts, legend: paper.legend)
    PeriodColumns.settleUpdates(&layouts, drafts: drafts, legend: paper.legend)
    ChangeColumns.settle(&layouts)
    QuarterColumns.settle(&layouts, prose: prose)
    MonthColumns.settle(&layouts, prose: prose)
    PeriodColumns.settleUndated(&layouts)
    PeriodColumns.settleNear(&layouts)
    layouts = ColumnInference.settle(layouts, drafts: drafts, legend: paper.legend)
    paper.legend = KeyRepair.mended(
      paper.legend, values: PrintedTerms.values(of: drafts, layouts: layouts),
      lines: interludes.lines + interludes.keys)
    KeyKinds.settle(&paper.legend, drafts: drafts, layouts: layouts)
    let strays = StrayRows.lines(among: drafts, layouts: layouts)
    MergedCells.carryDown(&drafts, layouts: layouts)
    drafts = ParentRows.fold(drafts, layouts: layouts, mender: mender, accountant: &accountant)
    if let aside = StrayRows.setAside(
      strays, from: &drafts, prose: &prose, accountant: &accountant)
    {
      paper.findings.append(aside)
    }
    if let aside = RowsToldAgain.setAside(
      RowsToldAgain.lines(among: drafts, layouts: layouts), from: &drafts, prose: &prose,
      accountant: &accountant)
    {
      paper.findings.append(aside)
    }
    HeadingRepair.mendTornWords(&drafts, vocabulary: vocabulary)
    HeadingRepair.mendLoneGroups(&drafts, mender: mender, findings: &paper.findings)
    HeadingRepair.joinPlans(&drafts)
    HeadingRepair.dropPlans(&drafts)
    HeadingRepair.dropTitleSection(&drafts, firstLine: interludes.prose.first?.text)
    HeadingRepair.dropHeadings(&drafts, layouts: layouts)
    HeadingRepair.promoteGroups(&drafts)
    HeadingRepair.promoteNextThemes(&drafts, layouts: layouts)
    if let unmatched = recipe?.unmatched(in: layouts), !unmatched.isEmpty {
      let list = unmatched.map { "“\($0)”" }.joined(separator: ", ")
      paper.findings.append(
        Finding(
          rule: "reading-recipe-unmatched", severity: .warning,
          message: "The recipe names \(list), and no column of the paper is headed so. "
            + "Write each as the paper prints it."))
    }
    if let aside = RowsOfEarlierPeriods.setAside(&drafts, layouts: layouts) {
      paper.findings.append(aside)
    }
    let blank = BlankColumns.all(of: layouts, drafts: drafts)
    PeriodColumns.leaveOut(blank, of: &layouts)
    let latest = layouts.flatMap(\.columns).compactMap(\.period).max()
    let builder = ActionBuilder(
      layouts: layouts, legend: paper.legend,
      codes: interludes.codes.merging(tables.codes) { first, _ in first },
      titled: ActionAssembly.titledLayouts(drafts, layouts), latest: latest,
      blank: blank, toldInUpdates: StatusInUpdates.layouts(drafts, layouts, legend: paper.legend))
    let columns = ColumnIdentity(drafts: drafts, layouts: layouts)
    paper.tables = tableReadings(of: layouts, drafts: drafts)
    paper.actions = ActionAssembly(builder: builder).actions(
      from: &drafts, findings: &paper.findings)
    finish(
      &paper, layouts: layouts, columns: columns, totals: tables.totals, prose: prose,
      rows: accountant.rowsOfText, keys: interludes.keys, runningHeads: interludes.runningHeads,
      planHeadings: interludes.planHeadings.map(\.name))
    BandDates.settle(&paper.actions, legend: paper.legend)
    ExceptionBlocks.apply(prose, to: &paper, accountant: &accountant)
    FormProse.apply(prose, to: &paper, accountant: &accountant)
    ProseUpdates.apply(prose, to: &paper, accountant: &accountant)
    paper.accounting = accountant.accounting(of: document)
    paper.findings += ReadingRemarks.findings(
      layouts: zip(layouts, paper.tables).filter { $1.actions > 0 }.map(\.0),
      accounting: paper.accounting)
    paper.findings += UnreadRows.findings(
      lines: interludes.lines, unplaced: paper.accounting.unplaced, actions: paper.actions)
    paper.findings += document.remarks.map {
      Finding(rule: "reading-encoding", severity: .note, message: $0)
    }
    for index in paper.findings.indices { paper.findings[index].document = document.name }
    return paper
  }

  private func walk(_ tables: inout TableReader, _ interludes: inout InterludeReader) {
    var index = 0
    var blocks = TitleRows.split(document, recipe: recipe)
    if let headed = UnheadedTables.headed(blocks, isExact: tables.isExact, recipe: recipe) {
      blocks = headed.blocks
      tables.findings.append(headed.finding)
    }
    let captions = FormCaption.all(in: blocks) { tables.isUnnamedForm($0) }
    while index < blocks.count {
      if case .table(let table) = blocks[index] {
        if tables.rowLayout == nil, let line = Self.loneLine(table) {
          blocks[index] = line
          continue
        }
        tables.caption = captions[index]
        tables.read(table)
        index += 1
        continue
      }
      var end = index
      var headsTable = false
      var isBetween = false
      while end < blocks.count {
        if case .table(let table) = blocks[end] {
          if tables.rowLayout == nil, let line = Self.loneLine(table) {
            blocks[end] = line
            end += 1
            continue
          }
          headsTable = tables.beginsWithHeader(table)
          isBetween = !headsTable && tables.goesOn(with: table)
          break
        }
        end += 1
      }
      // What names the action of a form is no heading over it.
      let caption = captions[end]?.blocks ?? 0
      interludes.read(
        blocks[index..<(end - caption)], headsTable: headsTable || caption > 0,
        isBetween: isBetween, outline: &tables.outline,
        members: tables.declaredMembers, accountant: &tables.accountant)
      for block in blocks[(end - caption)..<end] {
        if let text = block.textBlock { tables.accountant.place(text, as: .action) }
      }
      index = end
    }
  }

  /// "Lead: the director     Author: the office" before any table is a line, whatever parts it.
  private static func loneLine(_ table: Table) -> Block? {
    let cells = table.rows.first?.cells.filter { !$0.isBlank } ?? []
    guard table.rows.count == 1, let row = table.rows.first, row.kind == .cells,
      (1...4).contains(cells.count),
      cells.allSatisfy({ Labels.split(CellText.clean($0.text)) != nil })
    else { return nil }
    let raw = cells.map(\.text).joined(separator: "   ")
    // Bars would be lost with the cells.
    guard CharacterCount.of(raw) == row.characters else {
      return nil
    }
    let text = cells.map { CellText.clean($0.text) }.joined(separator: "; ")
    return .paragraph(
      TextBlock(text: text, raw: raw, line: row.line, endLine: row.endLine, page: row.page))
  }

  private func finish(
    _ paper: inout Paper, layouts: [Layout], columns: ColumnIdentity,
    totals: [StatedTotal], prose: [ProseLine], rows: [ProseLine], keys: [ProseLine],
    runningHeads: [ProseLine], planHeadings: [String]
  ) {
    let said = rows.isEmpty ? prose : (prose + rows).sorted { $0.line < $1.line }
    paper.claims = ClaimReader(
      legend: paper.legend, printed: paper.printedTerms,
      nouns: ActionNouns.of(paper, layouts: layouts)
    ).claims(in: said)
    paper.prose = Paragraphs.all(in: (said + Self.notes(in: keys)).sorted { $0.line < $1.line })
    ProseRatings.apply(paper.claims, prose: prose, to: &paper)
    NoteReferences.apply(to: &paper)
    let actions = paper.actions
    paper.claims += totals.compactMap { $0.claim(of: actions) }
    paper.scoring = ScoringScheme.inferred(from: paper.actions)
    if let scheme = paper.scoring {
      for index in paper.actions.indices {
        let action = paper.actions[index]
        paper.actions[index].score.computed = scheme.score(
          timescale: action.timescale.bands, cost: action.cost.bands, carbon: action.carbon.bands)
      }
    }
    let identity = Identification(
      prose: prose, keys: keys, runningHeads: runningHeads, layouts: layouts,
      actions: paper.actions, planHeadings: planHeadings)
    paper.council = columns.council ?? identity.council
    paper.plan = columns.plan ?? identity.plan
    paper.edition = columns.edition ?? identity.edition
    paper.period = columns.period ?? identity.period
    paper.findings += columns.findings
    if columns.plan != nil {
      for index in paper.actions.indices { paper.actions[index].plan = nil }
    }
    if columns.council == nil, let council = identity.council, !identity.councilIsStated {
      paper.findings.append(
        Finding(
          rule: "reading-guess", severity: .note,
          message:
            "The paper has no title; its text names “\(council)” most often, so it was taken for its council."
        ))
    }
    TalliesInUse.settle(&paper)
    TallyNames.settle(&paper)
    paper.groupings = GroupingReader.groupings(of: paper)
  }

  /// What the lines of a key say beyond its terms: that a dash means no budget.
  private static func notes(in keys: [ProseLine]) -> [ProseLine] {
    Paragraphs.joined(keys).flatMap { line in
      Sentences.split(line.text).compactMap { sentence in
        let lower = sentence.lowercased()
        guard signs.contains(where: { lower.contains($0) }) || ExplainedDash.stands(in: lower)
        else {
          return nil
        }
        var note = line
        note.text = String(sentence)
        note.line = line.line(of: sentence)
        note.breaks = []
        return note
      }
    }
  }

  private static let signs = ["dash", "hyphen", "n/a", "blank", "empty cell"]

  private func tableReadings(of layouts: [Layout], drafts: [Draft]) -> [TableReading] {
    zip(layouts, LayoutRows.places(of: drafts, layouts: layouts.count)).map { layout, rows in
      TableReading(
        section: rows.first.flatMap { drafts[$0].section },
        columns: layout.columns.map {
          TableReading.Column(heading: $0.heading, field: $0.field?.rawValue, ground: $0.ground)
        }, actions: rows.count, source: Source(line: layout.line))
    }
  }
}

extension Paper {
  /// What its columns of stages and ratings print, where they print a few terms again and again.
  fileprivate var printedTerms: [String] {
    [actions.compactMap(\.rating.printed), actions.compactMap(\.stage.printed)].flatMap { column in
      let terms = Set(column)
      return terms.count <= 10 ? terms.sorted() : []
    }
  }
}
