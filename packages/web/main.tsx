import './styles/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { chosenMode, light } from './shell/mode.ts'
import { Page } from './shell/page.tsx'

light(chosenMode())
const root = document.getElementById('page')
if (!root) throw new Error('index.html has no element #page')
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
