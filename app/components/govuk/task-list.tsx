import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Tag, type TagColour } from "./tag.tsx";

export type Task = {
  readonly title: ReactNode;
  /** No address: it cannot be started yet. */
  readonly href?: string | undefined;
  readonly hint?: ReactNode;
  readonly status: string;
  /** A colour puts the status in a tag; done tasks are plain text. */
  readonly statusColour?: TagColour | undefined;
};

type Props = { readonly id: string; readonly tasks: readonly Task[] };

/** What is to be done and what is done, each with its own page. `id` is unique on the page. */
export function TaskList({ id, tasks }: Props) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, index) => (
        <TaskItem key={`${id}-${String(index)}`} id={`${id}-${index + 1}`} task={task} />
      ))}
    </ul>
  );
}

function TaskItem({ id, task }: { readonly id: string; readonly task: Task }) {
  const hintId = task.hint ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  const describedBy = [hintId, statusId].filter(Boolean).join(" ");
  return (
    <li
      className={classNames(
        "govuk-task-list__item",
        task.href && "govuk-task-list__item--with-link",
      )}
    >
      <div className="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={task.href}
            aria-describedby={describedBy}
          >
            {task.title}
          </a>
        ) : (
          <div>{task.title}</div>
        )}
        {task.hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div
        id={statusId}
        className={classNames(
          "govuk-task-list__status",
          !task.href && "govuk-task-list__status--cannot-start-yet",
        )}
      >
        {task.statusColour ? <Tag colour={task.statusColour}>{task.status}</Tag> : task.status}
      </div>
    </li>
  );
}
