import { Component, type ReactNode } from 'react'

interface Props {
  readonly failed: ReactNode
  readonly children: ReactNode
}

/** Shows something else where a part of the page breaks, so that the rest stays. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.failed : this.props.children
  }
}
