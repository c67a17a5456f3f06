/// "What has changed" beside the updates tells what was changed in the plan, and nothing of what was done.
enum ChangeColumns {
  static func settle(_ layouts: inout [Layout]) {
    for layout in layouts.indices {
      let columns = layouts[layout].columns
      let updates = columns.indices.filter { columns[$0].field == .update }
      let changes = updates.filter { !columns[$0].isFixed && tellsChange(columns[$0].heading) }
      guard !changes.isEmpty, changes.count < updates.count, !layouts[layout].has(.changeNote)
      else { continue }
      for index in changes {
        layouts[layout].columns[index].field = .changeNote
        layouts[layout].columns[index].period = nil
        layouts[layout].columns[index].ground = "another column holds the updates"
      }
    }
  }

  private static func tellsChange(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    return words.first == "what" && words.count <= 8
      && (words.contains("changed") || words.contains("different"))
  }
}
