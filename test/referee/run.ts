import { compare } from './compare.ts'
import { write } from './write.ts'

const [command, directory] = process.argv.slice(2)

if (!directory || (command !== 'write' && command !== 'compare')) {
  console.error('npm run referee -- write DIR | compare DIR')
  process.exit(2)
}
if (command === 'write') write(directory)
else if (!compare(directory)) process.exitCode = 1
