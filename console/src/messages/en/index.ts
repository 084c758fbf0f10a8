import { commands } from './commands.ts';
import { contract } from './contract.ts';
import { knowledge } from './knowledge.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';
import { questions } from './questions.ts';
import { shell } from './shell.ts';
import { story } from './story.ts';
import { ticket } from './ticket.ts';
import { work } from './work.ts';

export const en = {
  ...shell,
  ...ticket,
  ...pages,
  ...story,
  ...commands,
  ...work,
  ...contract,
  ...knowledge,
  ...records,
  ...questions,
} as const;
