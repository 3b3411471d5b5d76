/** Words of the web page alone. */
export const page = {
  'page.title': 'AI compute centre planner',
}
