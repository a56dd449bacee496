import { useEffect, useRef, type ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface PageHeadingProps {
  readonly children: ReactNode;
  /** The view has just been changed to this one: focus moves here, so that reading goes on at the right place. */
  readonly takesFocus?: boolean;
  readonly level?: 1 | 2;
  /** A heading that is there for orientation more than for the eye. */
  readonly quiet?: boolean;
  /** BCP 47 tag, where the heading is in another language than the screen. */
  readonly lang?: string | undefined;
  /** How large it stands: what was read from a page, a page of the desk, the first words of all. */
  readonly size?: keyof typeof SIZES;
}

const SIZES = { plain: 'text-lg', page: 'text-xl', welcome: 'text-2xl' } as const;

/** The heading of a view. Give it a `key` per view, so that a change of view mounts a new one. */
export function PageHeading({
  children,
  takesFocus = false,
  level = 1,
  quiet = false,
  lang,
  size = 'plain',
}: PageHeadingProps): ReactNode {
  const element = useRef<HTMLHeadingElement>(null);
  const Tag = level === 1 ? 'h1' : 'h2';

  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);

  return (
    <Tag
      ref={element}
      tabIndex={-1}
      lang={lang}
      className={joinClasses(
        'hyphens-auto',
        quiet ? 'text-sm text-faint' : joinClasses('font-heading font-semibold', SIZES[size]),
      )}
    >
      {children}
    </Tag>
  );
}
