import { execFileSync } from 'node:child_process'
import { AssetHashType, type BundlingOptions, DockerImage } from 'aws-cdk-lib'
import { type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { pathOf } from './path-of.ts'

/** Bundles the page with the project's own tool, in a process of its own: infra reaches no other room. */
const bundling: BundlingOptions = {
  image: DockerImage.fromRegistry('none'), // Asked for by the type; never pulled, as the local bundling always answers.
  local: {
    tryBundle: (outdir) => {
      execFileSync(process.execPath, [pathOf('functions/tools/bundle-page.ts'), outdir], {
        stdio: ['ignore', process.stderr, process.stderr],
      })
      return true
    },
  },
}

/** The files of the page, made anew at each synth. The hash is of the output: the page imports other rooms too. */
export const pageCode = (): ISource =>
  Source.asset(pathOf('packages/web'), { bundling, assetHashType: AssetHashType.OUTPUT })
