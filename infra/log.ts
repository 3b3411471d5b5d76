import { RemovalPolicy } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'

export interface LogProps {
  /**
   * How long a line is kept.
   *
   * @default three months
   */
  readonly retention?: RetentionDays
}

/** A log group that forgets in time and leaves with the stack. */
export class Log extends Construct {
  readonly group: LogGroup

  constructor(scope: Construct, id: string, props: LogProps = {}) {
    super(scope, id)
    this.group = new LogGroup(this, 'Group', {
      retention: props.retention ?? RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
  }
}
