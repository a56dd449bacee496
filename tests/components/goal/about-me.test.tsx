import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { AboutMe, type MeFacts } from '@/components/goal/about-me';
import { defaultMe } from '@/utils/profile/me';

vi.mock('#i18n', () => import('../english'));

const show = (over: Partial<MeFacts> = {}) => {
  const onChange = vi.fn<(over: Partial<MeFacts>) => void>();
  render(<AboutMe me={{ ...defaultMe(''), ...over }} onChange={onChange} />);
  return onChange;
};
const enter = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.keyDown(screen.getByLabelText(label), { key: 'Enter' });
};

describe('AboutMe', () => {
  afterEach(cleanup);

  it('keeps each thing as soon as it is said, and takes it back', async () => {
    const onChange = show({ education: 'bachelor' });
    enter('Years of work in your field', '7');
    expect(onChange).toHaveBeenLastCalledWith({ years: 7 });
    await userEvent.selectOptions(screen.getByLabelText('The level you work at'), 'Senior');
    expect(onChange).toHaveBeenLastCalledWith({ level: 'senior' });
    await userEvent.selectOptions(screen.getByLabelText('Highest education'), 'Master’s degree');
    expect(onChange).toHaveBeenLastCalledWith({ education: 'master' });
    await userEvent.selectOptions(screen.getByLabelText('Highest education'), 'not said');
    expect(onChange).toHaveBeenLastCalledWith({ education: null });
    enter('Licences and certificates', 'Driving licence B');
    expect(onChange).toHaveBeenLastCalledWith({ licences: ['Driving licence B'] });
  });

  it('keeps no years that nobody can have worked', () => {
    const onChange = show();
    enter('Years of work in your field', '-3');
    enter('Years of work in your field', '700');
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['uk', 'GB'],
    ['EU', 'EU'],
    ['European Union', 'EU'],
  ])('knows %s', (typed, code) => {
    const onChange = show({ rightToWork: ['US'] });
    enter('Countries where you may work', typed);
    expect(onChange).toHaveBeenCalledWith({ rightToWork: ['US', code] });
  });

  it('says which country it does not know, and keeps the others', async () => {
    const onChange = show({ rightToWork: ['US'] });
    enter('Countries where you may work', 'Atlantis');
    expect(screen.getByText(/no country called “Atlantis”/)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Remove United States' }));
    expect(onChange).toHaveBeenCalledWith({ rightToWork: [] });
  });
});
