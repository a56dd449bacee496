import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';

/** A pasted résumé of an invented nurse; override what matters. */
export const aResume = (over: Partial<Resume> = {}): Resume => ({
  id: 'resume-1',
  name: 'ingrid-vale.docx',
  kind: 'docx',
  original: 'UEsDBA==',
  text: 'Ingrid Vale\nStaff Nurse, Northgate Clinic\tJan 2019 - Present',
  goalId: null,
  education: [{ degree: 'BSc Nursing', institution: 'University of York', start: '2011', end: '2014' }],
  certificates: [{ conceptId: 'bls', name: 'BLS', issuer: 'Red Cross', date: '2021' }],
  languages: [{ conceptId: 'english', name: 'English', fluency: 'native', level: 4 }],
  addedAt: '2026-10-02T09:00:00.000Z',
  updatedAt: '2026-10-02T09:00:00.000Z',
  ...over,
});

/** A job of that résumé; override what matters. */
export const aPosition = (over: Partial<Position> = {}): Position => ({
  id: 'position-1',
  resumeId: 'resume-1',
  title: 'Staff Nurse',
  employer: 'Northgate Clinic',
  start: '2019-01',
  end: null,
  isCurrent: true,
  summary: 'Wound care for 30 patients a day',
  updatedAt: '2026-10-02T09:00:00.000Z',
  ...over,
});
