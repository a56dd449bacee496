import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { TabPanel, Tabs } from '@/components/ui/tabs';

const TABS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two', count: 4 },
  { id: 'three', label: 'Three' },
] as const;

function Sample(): ReactNode {
  const [selected, setSelected] = useState<(typeof TABS)[number]['id']>('one');
  return (
    <>
      <Tabs label="Parts" tabs={TABS} selected={selected} onSelect={setSelected} />
      <TabPanel id={selected}>Panel {selected}</TabPanel>
    </>
  );
}

describe('Tabs', () => {
  afterEach(cleanup);

  it.each([
    ['{ArrowRight}', 'Two'],
    ['{ArrowLeft}', 'Three'],
    ['{End}', 'Three'],
    ['{ArrowRight}{Home}', 'One'],
  ])('%s moves to %s and takes the focus along', async (keys, label) => {
    render(<Sample />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    const tab = screen.getByRole('tab', { name: new RegExp(`^${label}`) });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab);
  });

  it('is one stop for the Tab key', async () => {
    render(<Sample />);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('role')).not.toBe('tab');
  });

  it('names the panel by its tab', async () => {
    render(<Sample />);
    await userEvent.click(screen.getByRole('tab', { name: /Two/ }));
    expect(screen.getByRole('tabpanel', { name: /Two/ }).textContent).toBe('Panel two');
  });
});
