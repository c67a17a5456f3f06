/// The index of words, with one of the beginnings of words, so that a search by a single letter is as
/// quick as any; part of the register, and made again with it.
enum SearchTable {
  static let name = "2026-11-search-by-beginnings"

  static let sql = """
    DROP TABLE search;
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, updateText, content='action', content_rowid='row', prefix='1 2',
      tokenize='porter unicode61 remove_diacritics 2'
    );
    INSERT INTO search (search) VALUES ('rebuild');
    """
}
