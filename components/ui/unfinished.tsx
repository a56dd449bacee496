import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react';

interface UnfinishedState {
  readonly any: boolean;
  readonly mark: (id: string, unfinished: boolean) => void;
}

const Unfinished = createContext<UnfinishedState>({ any: false, mark: () => undefined });

/** Knows whether something inside is half-typed, so that the view around it is not swapped away. */
export function UnfinishedProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback((id: string, unfinished: boolean) => {
    setIds((before) => {
      if (before.has(id) === unfinished) return before;
      const after = new Set(before);
      if (unfinished) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const state = useMemo(() => ({ any: ids.size > 0, mark }), [ids, mark]);
  return <Unfinished value={state}>{children}</Unfinished>;
}

/** Marks the calling form as half-typed for as long as `unfinished` holds and the form is there. */
export function useUnfinished(unfinished: boolean): void {
  const id = useId();
  const { mark } = useContext(Unfinished);
  useEffect(() => {
    mark(id, unfinished);
    return () => mark(id, false);
  }, [id, mark, unfinished]);
}

/** Whether anything inside the provider is half-typed. */
export const useAnyUnfinished = (): boolean => useContext(Unfinished).any;
