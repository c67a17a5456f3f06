import PlanModel

/// What reading one paper into one plan would append, and what that would change.
struct PaperDiffing {
  let paper: Paper
  let state: PlanState
  let effective: Effective
  /// As the paper or an option states it.
  let edition: String?
  /// Links that an officer accepted, by key.
  let links: [String: String]

  struct Outcome {
    var events: [NewEvent]
    var preview: PaperPreview
  }

  func run() -> Outcome {
    let document = paper.document.sha256
    let before = state.readings.first {
      $0.document == document && $0.effective == effective
    }
    var preview = PaperPreview(
      document: paper.document, council: "", plan: PlanName(slug: state.slug, name: state.name),
      planIsNew: false, edition: resolvedEdition, effective: effective)
    preview.isClosed = state.timepoint(effective)?.isClosed ?? false
    let identified = identify(before)
    var events = actionEvents(identified, isReadBefore: before != nil, &preview)
    missing(identified, readBefore: before, &events, &preview)
    let read = PaperRead(
      paper: paper, actions: identified.map(\.id),
      doubts: doubts(identified, before: before))
    let isSame = before?.read == read && events.isEmpty
    preview.isAlreadyRead = isSame
    preview.isCorrection = before != nil && !isSame
    guard !isSame else { return Outcome(events: [], preview: preview) }
    let periodIsKept = state.readings.contains { $0.effective == effective }
    preview.needsConfirmation =
      periodIsKept
      && (before != nil || !preview.new.isEmpty || !preview.changed.isEmpty
        || !preview.vanished.isEmpty)
    events.insert(
      NewEvent(.paperRead(read), plan: state.slug, effective: effective, document: document), at: 0)
    for entry in identified where entry.isAccepted {
      events.append(
        NewEvent(
          .linkAccepted(LinkAccepted(key: entry.action.key)), plan: state.slug, action: entry.id,
          effective: effective, document: document))
    }
    return Outcome(events: events, preview: preview)
  }

  /// The edition that the actions belong to: as stated, else the latest that had begun.
  private var resolvedEdition: String? {
    edition ?? state.editionInForce(in: effective)
  }

  // MARK: Who is who

  private struct Identified {
    var id: String
    var action: Action
    var isNew: Bool
    var isAccepted: Bool
    var doubt: IdentityDoubt?
  }

  private func identify(_ before: PlanState.Reading?) -> [Identified] {
    var next = state.nextNumber
    func mint() -> String {
      defer { next += 1 }
      return "\(state.slug)-\(next)"
    }
    let readBefore = idsByKey(before)
    var matches: [Identity.Match?] = paper.actions.map { action in
      if let id = links[action.key], state.actions[id] != nil { return .same(id) }
      return readBefore[action.key].map { .same($0) }
    }
    let given = Set(
      matches.compactMap { match -> String? in
        if case .same(let id) = match { id } else { nil }
      })
    let open = matches.indices.filter { matches[$0] == nil }
    if !open.isEmpty {
      let known = state.known(for: resolvedEdition, effective: effective)
        .filter { !given.contains($0.id) }
      let found = Identity.match(open.map { paper.actions[$0] }, against: known)
      for (index, match) in zip(open, found) { matches[index] = match }
    }
    return zip(paper.actions, matches).map { action, match in
      switch match {
      case .same(let id):
        Identified(
          id: id, action: action, isNew: false, isAccepted: links[action.key] == id, doubt: nil)
      case .doubtful(let doubt):
        Identified(id: mint(), action: action, isNew: true, isAccepted: false, doubt: doubt)
      case .new, nil:
        Identified(id: mint(), action: action, isNew: true, isAccepted: false, doubt: nil)
      }
    }
  }

  /// Where this paper was read before, an action that says the same under the same key is itself.
  private func idsByKey(_ before: PlanState.Reading?) -> [String: String] {
    guard let before else { return [:] }
    var ids: [String: String] = [:]
    let wordings = Dictionary(
      paper.actions.map { ($0.key, Identity.wording(of: $0)) }, uniquingKeysWith: { one, _ in one })
    for id in before.read?.actions ?? [] {
      guard let said = state.actions[id]?.said(in: effective, by: before.document),
        let wording = wordings[said.key], Identity.agree(wording, Identity.wording(of: said))
      else { continue }
      ids[said.key] = id
    }
    return ids
  }

  /// A paper that is read again keeps the doubts it raised, though its actions are known by now.
  private func doubts(
    _ identified: [Identified], before: PlanState.Reading?
  ) -> [String: IdentityDoubt] {
    var doubts = before?.read?.doubts ?? [:]
    let open = Set(identified.filter { !$0.isAccepted }.map(\.id))
    doubts = doubts.filter { open.contains($0.key) }
    for entry in identified { if let doubt = entry.doubt { doubts[entry.id] = doubt } }
    return doubts
  }

  // MARK: What differs

  private func actionEvents(
    _ identified: [Identified], isReadBefore: Bool, _ preview: inout PaperPreview
  ) -> [NewEvent] {
    var events: [NewEvent] = []
    for entry in identified {
      let known = state.actions[entry.id]
      let own = known?.said(in: effective, by: paper.document.sha256)
      let said = own ?? known?.report(in: effective)?.reading?.action
      var shown = PreviewedAction(id: entry.id, ref: entry.action.ref, name: entry.action.name)
      if let doubt = entry.doubt {
        preview.doubtful.append(
          DoubtfulAction(key: entry.action.key, id: entry.id, name: shown.name, doubt: doubt))
      }
      if own == entry.action || (own == nil && said?.says(entry.action) == true) {
        preview.unchanged += 1
        continue
      }
      if entry.isNew {
        preview.new.append(shown)
      } else {
        let before = said ?? known.flatMap(reportBefore)
        shown.changes = before?.changes(to: entry.action) ?? []
        // What an earlier period said and this one did not take back stands, and saying it is no change.
        if own == nil, let fold = known?.folds.last(where: { $0.lastReported == effective }) {
          let fields = Set(fold.action.changes(to: entry.action).map(\.field))
          shown.changes.removeAll { !fields.contains($0.field) }
        }
        if shown.changes.isEmpty {
          preview.unchanged += 1
        } else {
          preview.changed.append(shown)
        }
      }
      events.append(event(for: entry, isReadBefore: isReadBefore))
    }
    return events
  }

  private func event(for entry: Identified, isReadBefore: Bool) -> NewEvent {
    let isCorrection = isReadBefore && !entry.isNew
    return NewEvent(
      isCorrection
        ? .readingCorrected(ReadingCorrected(edition: edition, action: entry.action))
        : .actionReported(ActionReported(edition: edition, action: entry.action)),
      plan: state.slug, action: entry.id, effective: effective, document: paper.document.sha256)
  }

  /// How the action stood in the period before.
  private func reportBefore(_ action: ActionState) -> Action? {
    action.folds.last { $0.lastReported < effective }?.action
  }

  /// Actions that one would look for in this paper and that it does not hold.
  private func missing(
    _ identified: [Identified], readBefore before: PlanState.Reading?,
    _ events: inout [NewEvent], _ preview: inout PaperPreview
  ) {
    let here = Set(identified.map(\.id))
    let expected =
      before.map { $0.read?.actions ?? [] } ?? state.expectedActions(before: effective)
    for id in expected where !here.contains(id) {
      guard let action = state.actions[id], let current = action.current else { continue }
      preview.vanished.append(
        PreviewedAction(id: id, ref: current.action.ref, name: current.action.name))
      // Read again, the paper holds no such action: what we read of it was wrong.
      guard before != nil, action.said(in: effective, by: paper.document.sha256) != nil else {
        continue
      }
      events.append(
        NewEvent(
          .readingCorrected(ReadingCorrected(edition: nil, action: nil)), plan: state.slug,
          action: id, effective: effective, document: paper.document.sha256))
    }
  }
}

extension Action {
  /// Whether another paper says the very same of it, wherever it stands there.
  fileprivate func says(_ other: Action) -> Bool {
    var one = self
    var two = other
    one.source = Source()
    two.source = Source()
    one.sources = [:]
    two.sources = [:]
    one.key = two.key
    return one == two
  }
}
