import { expect, it } from 'vitest'
import { isComment, placesOf } from './places.ts'

const difference = `diff --git a/packages/a.ts b/packages/a.ts
index 1..2 100644
--- a/packages/a.ts
+++ b/packages/a.ts
@@ -3 +3,2 @@ export const a = () => {
-  return 1
+  const one = 1
+  return one
@@ -9,0 +11 @@
+// A word for people.
diff --git a/packages/b.ts b/packages/b.ts
new file mode 100644
index 0..3
--- /dev/null
+++ b/packages/b.ts
@@ -0,0 +1,2 @@
+/** Two. */
+export const two = 2
`

it('finds each stretch of lines and each new file, with a patch of its own', () => {
  const places = placesOf(difference)
  expect(places.map(({ file, line, added }) => [file, line, added.length])).toEqual([
    ['packages/a.ts', 3, 2],
    ['packages/a.ts', 11, 1],
    ['packages/b.ts', 1, 2],
  ])
  expect(places.map((place) => place.patch.match(/^@@ /gm)?.length)).toEqual([1, 1, 1])
  expect(places.map(isComment)).toEqual([false, true, false])
  expect(places[2]!.patch).toContain('new file mode')
})
