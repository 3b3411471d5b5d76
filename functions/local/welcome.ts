/** What to open and what to type, for whoever started the server. */
export const welcome = (address: string, dataFolder: string): string => `
  AI 컴퓨팅센터 플래너 · AI compute centre planner

  화면 · page   ${address}
  문서 · docs   ${address}/docs
  자료 · data   ${dataFolder}  (끝내려면 Ctrl-C · Ctrl-C to stop)

  curl ${address}/v1/evaluations -H 'content-type: application/json' -d '{"preset":"national-center-signed-2026"}'
`
