// Before the page's own code is here: which of what stands in the document already is meant.
;(() => {
  const query = new URLSearchParams(location.search)
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  const asked = query.get('lang') ?? spoken.find((tag) => tag === 'ko' || tag === 'en')
  const lang = asked === 'en' ? 'en' : 'ko'
  const elsewhere = ['plan', 'draft', 'compare', 'view'].some((key) => query.has(key))
  const preset = query.get('preset')
  const shown = elsewhere ? undefined : preset ? `plan-${preset}` : 'home'
  document.documentElement.lang = lang
  try {
    const mode = localStorage.getItem('mode')
    if (mode === 'light' || mode === 'dark') document.documentElement.dataset.mode = mode
  } catch {
    // A browser that keeps nothing is lit as the system says.
  }
  for (const part of document.querySelectorAll('[data-first]')) {
    if (part.dataset.first === shown && part.lang === lang) part.hidden = false
  }
})()
