/// Lets the events that came from one document be found without looking at all of them.
enum DocumentIndex {
  static let name = "2026-11-event-of-document"

  static let sql = """
    CREATE INDEX eventOfDocument ON event (document) WHERE document IS NOT NULL;
    """
}
