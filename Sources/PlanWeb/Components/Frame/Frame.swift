/// What stands around every page: the way to the main text, the header, the trail, the footer.
struct Frame: Component {
  /// The page's own title, without the product's name.
  var title: String
  var crumbs: [Trail.Crumb]
  /// Whether this is one officer's desk, which shows drafts and findings too.
  var isDesk: Bool

  init(title: String, crumbs: [Trail.Crumb] = [], isDesk: Bool) {
    self.title = title
    self.crumbs = crumbs
    self.isDesk = isDesk
  }

  static let name = "frame"
  static let members: Members<Self> = [
    "title": { $0.title }, "crumbs": { $0.crumbs.isEmpty ? nil : Trail(crumbs: $0.crumbs) },
    "isDesk": { $0.isDesk },
    "stylesheet": { _ in Stylesheet.current.address.path },
    "favicon": { _ in Address.favicon.path }, "home": { _ in Address.home.path },
    "councils": { _ in Address.councils.path }, "search": { _ in Address.search(nil).path },
    "rules": { _ in Address.rules.path },
    "readAPaper": { _ in Address.home.path + "#read" },
  ]

  static let template = #"""
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <title>{{frame.title}} – Waymark</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="{{frame.stylesheet}}">
    <link rel="icon" href="{{frame.favicon}}" type="image/svg+xml">
    </head>
    <body>
    <a class="app-skip" href="#main">Skip to main content</a>
    {{>icons}}
    <header class="app-frame__header">
    <div class="app-frame__inner app-frame__bar">
    <a class="app-frame__name" href="{{frame.home}}">
    <svg class="app-frame__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="15"/><path d="M16 6l8 9h-5v11h-6V15H8z"/></svg>
    Waymark</a>
    <nav aria-label="Main">
    <ul class="app-frame__nav">
    <li><a href="{{frame.councils}}"><span>Councils<span class="app-frame__wide">&nbsp;and plans</span></span></a></li>
    <li><a href="{{frame.search}}">Search</a></li>
    {{#frame.isDesk}}<li><a href="{{frame.readAPaper}}">Read a paper</a></li>{{/frame.isDesk}}
    </ul>
    </nav>
    </div>
    </header>
    <div class="app-frame__inner">
    {{#frame.crumbs}}{{>crumbs}}{{/frame.crumbs}}
    <main id="main" tabindex="-1">
    {{$main}}{{/main}}
    </main>
    </div>
    <footer class="app-frame__footer">
    <div class="app-frame__inner">
    {{#frame.isDesk}}
    <p>This is your own desk: drafts, findings and doubts show here, and nobody else can see them. <a href="{{frame.rules}}">What is checked</a></p>
    {{/frame.isDesk}}
    {{^frame.isDesk}}
    <p>What councils have published of their climate action plans, with a source for every value.</p>
    {{/frame.isDesk}}
    </div>
    </footer>
    </body>
    </html>
    """#

  static let examples: [Example<Frame>] = [
    Example("With a trail", Frame(title: "Transport", crumbs: Trail.example.crumbs, isDesk: true))
  ]
}
