import './styles/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './shell/page.tsx'

const root = document.getElementById('page')
if (!root) throw new Error('index.html has no element #page')
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
