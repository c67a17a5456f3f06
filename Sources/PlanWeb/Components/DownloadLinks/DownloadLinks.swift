/// The same table as data, beside it.
struct DownloadLinks: Component {
  /// What is downloaded ("actions"), for those who hear links out of their place.
  var subject: String
  var csv: Address
  var json: Address

  static let name = "downloads"
  static let members: Members<Self> = [
    "subject": { $0.subject }, "csv": { $0.csv.path }, "json": { $0.json.path },
  ]
  static let template = #"""
    <p class="app-downloads">Download <span class="app-hidden">the {{subject}} as </span><a href="{{csv}}">CSV</a><span class="app-hidden"> or, the {{subject}} as</span> <a href="{{json}}">JSON</a></p>
    """#
  static let style = #"""
    .app-downloads { font-size: 0.9375rem; color: var(--ink-soft); margin: 0; }
    .app-downloads a { display: inline-block; padding: 0.6rem 0.35rem; }
    """#
  static let examples = [
    Example(
      "Actions",
      DownloadLinks(
        subject: "actions", csv: .planActions("net-zero", .csv),
        json: .planActions("net-zero", .json)))
  ]
}
