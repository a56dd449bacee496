import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/text-field';

export interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows a list as it is typed into. Esc empties it before it does anything else. */
export function SearchBox({ label, query, onQuery }: SearchBoxProps): ReactNode {
  return (
    <search className="relative block px-4 py-3">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-[1.35rem] left-6.5 text-faint"
      />
      <TextField
        type="search"
        label={label}
        labelHidden
        placeholder={label}
        className="pl-8"
        value={query}
        onChange={onQuery}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          event.stopPropagation();
          onQuery('');
        }}
      />
    </search>
  );
}
