/// The signs of stages and ratings, each a shape of its own, drawn once and used by name.
struct Icons: Component {
  static let name = "icons"
  static let members: Members<Self> = [:]
  static let style = #"""
    .app-icons { position: absolute; width: 0; height: 0; }
    .app-icons__cut { stroke: var(--cut, #fff); }
    """#
  static let template = #"""
    <svg class="app-icons" aria-hidden="true" focusable="false">
    <symbol id="i-not-started" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.1"/></symbol>
    <symbol id="i-discovery" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor"/></symbol>
    <symbol id="i-design" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></symbol>
    <symbol id="i-delivery" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 8V2a6 6 0 1 1-6 6z" fill="currentColor"/></symbol>
    <symbol id="i-complete" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.6 8.3l2.4 2.4 4.5-5" fill="none" class="app-icons__cut" stroke-width="2"/></symbol>
    <symbol id="i-closed" viewBox="0 0 16 16"><rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" stroke-width="2"/><path d="M5 5l6 6M11 5l-6 6" stroke="currentColor" stroke-width="2"/></symbol>
    <symbol id="i-on-hold" viewBox="0 0 16 16"><path d="M4 2h3v12H4zM9 2h3v12H9z" fill="currentColor"/></symbol>
    <symbol id="i-business-as-usual" viewBox="0 0 16 16"><path d="M13 8a5 5 0 1 1-1.5-3.6M12 1v4H8" fill="none" stroke="currentColor" stroke-width="2"/></symbol>
    <symbol id="i-on-track" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/></symbol>
    <symbol id="i-at-risk" viewBox="0 0 16 16"><path d="M8 1.5L15.5 15H.5z" fill="currentColor"/></symbol>
    <symbol id="i-off-track" viewBox="0 0 16 16"><path d="M8 .5L15.5 8 8 15.5.5 8z" fill="currentColor"/></symbol>
    <symbol id="i-not-due" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 4.5V8l2.5 2" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
    <symbol id="i-not-rated" viewBox="0 0 16 16"><path d="M2 7h12v2.5H2z" fill="currentColor"/></symbol>
    <symbol id="i-not-given" viewBox="0 0 16 16"><rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2"/><path d="M6 6.4a2 2 0 1 1 2.6 1.9q-.6.3-.6 1.2M8 11v1.4" fill="none" stroke="currentColor" stroke-width="1.5"/></symbol>
    <symbol id="i-other" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4.500 7.200h1.600v1.600H4.500zM7.200 7.200h1.600v1.600H7.200zM9.900 7.200h1.600v1.600H9.900z" fill="currentColor"/></symbol>
    <symbol id="i-better" viewBox="0 0 16 16"><path d="M8 2l6 7h-4v5H6V9H2z" fill="currentColor"/></symbol>
    <symbol id="i-worse" viewBox="0 0 16 16"><path d="M8 14l6-7h-4V2H6v5H2z" fill="currentColor"/></symbol>
    <symbol id="i-same" viewBox="0 0 16 16"><path d="M14 8L9 3v3.5H2v3h7V13z" fill="currentColor"/></symbol>
    <symbol id="i-new" viewBox="0 0 16 16"><path d="M6.5 1.5h3v5h5v3h-5v5h-3v-5h-5v-3h5z" fill="currentColor"/></symbol>
    <symbol id="i-several" viewBox="0 0 16 16"><path d="M1.500 3h5v4h-5zM9.500 3h5v4h-5zM1.500 10h5v3.500h-5z" fill="none" stroke="currentColor" stroke-width="1.600"/><path d="M9 9.500h6V14H9z" fill="currentColor"/></symbol>
    <symbol id="i-error" viewBox="0 0 16 16"><path d="M5 .8h6L15.200 5v6L11 15.200H5L.8 11V5z" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" class="app-icons__cut" stroke-width="2"/></symbol>
    <symbol id="i-warning" viewBox="0 0 16 16"><path d="M8 1L15.600 15H.4z" fill="none" stroke="currentColor" stroke-width="1.600" stroke-linejoin="round"/><path d="M8 5.800v4.400M8 11.500v1.600" stroke="currentColor" stroke-width="1.800"/></symbol>
    <symbol id="i-note" viewBox="0 0 16 16"><path d="M2 2.500h12v8.500H8L4.500 14v-3H2z" fill="none" stroke="currentColor" stroke-width="1.600" stroke-linejoin="round"/></symbol>
    </svg>
    """#
  static let examples = [Example("All", Icons())]
}
