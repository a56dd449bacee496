import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ResumeSheet } from '@/components/resume/resume-sheet';
import { draftOfResume } from '@/utils/resume/draft-of-resume';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosition, aResume } from '../../builders/a-resume';

vi.mock('#i18n', () => import('../english'));

const draft = (levels: readonly (0 | 1 | 2 | 3 | 4)[]) =>
  draftOfResume(
    aResume(),
    [aPosition({ start: '2019-01', end: null, isCurrent: true })],
    levels.map((level, at) => aHeldSkill({ id: `s${at}`, conceptId: null, name: `Skill ${level}`, level })),
  );

describe('ResumeSheet', () => {
  afterEach(cleanup);

  it('stands under my name, with dates as people write them', () => {
    render(<ResumeSheet draft={draft([3])} head={'Ada Vale\nada@vale.example\n\nLeeds'} />);
    expect(screen.getByRole('heading', { name: 'Ada Vale' })).toBeTruthy();
    expect(screen.getByText('ada@vale.example · Leeds')).toBeTruthy();
    expect(screen.getByText('Jan 2019 – now')).toBeTruthy();
  });

  it('claims no skill below working level, and leaves out what is empty', () => {
    render(<ResumeSheet draft={{ ...draft([1, 2, 4]), education: [], languages: [] }} head="" />);
    const skills = screen.getByRole('heading', { name: 'Skills' }).parentElement as HTMLElement;
    expect(within(skills).getByText('Skill 2 · Skill 4')).toBeTruthy();
    expect(screen.queryByText(/Skill 1/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Education' })).toBeNull();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});
