import type { ReactNode } from 'react';

export interface ToggleSetProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** A few choices of which any number may hold: checkboxes that look like keys on a row. */
export function ToggleSet<Value extends string>({
  label,
  choices,
  values,
  onChange,
}: ToggleSetProps<Value>): ReactNode {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md border border-edge/60 bg-card px-2.5 text-soft transition-colors duration-100 hover:border-edge has-checked:border-star has-checked:bg-star-wash has-checked:font-semibold has-checked:text-star has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-star"
          >
            <input
              type="checkbox"
              className="size-3.5 accent-star outline-none"
              checked={values.includes(choice.value)}
              onChange={(event) =>
                onChange(
                  choices
                    .map(({ value }) => value)
                    .filter((value) =>
                      value === choice.value ? event.target.checked : values.includes(value),
                    ),
                )
              }
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
