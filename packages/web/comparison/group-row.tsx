import type { Column } from './column.ts'

/** Heads a group of rows; the marks say again which column is whose, since the head of the table may be far up. */
export function GroupRow({ title, columns }: { title: string; columns: readonly Column[] }) {
  return (
    <tr className="group">
      <th scope="row">{title}</th>
      {columns.map(({ id, mark }) => (
        <td key={id}>
          <span className="mark">{mark}</span>
        </td>
      ))}
    </tr>
  )
}
