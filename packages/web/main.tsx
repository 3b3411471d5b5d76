import './styles/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { load } from './language/loaded-words.ts'
import { addressOf } from './navigation/address.ts'
import { chosenMode, light } from './shell/mode.ts'
import { Page } from './shell/page.tsx'

light(chosenMode())
const root = document.getElementById('page')
if (!root) throw new Error('index.html has no element #page')
const { lang } = addressOf(window.location.search, navigator.languages)
await load(lang)
document.documentElement.dataset.ready = ''
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
