import { commands } from './commands.ts';
import { pages } from './pages.ts';
import { shell } from './shell.ts';
import { story } from './story.ts';
import { ticket } from './ticket.ts';

export const tr = { ...shell, ...ticket, ...pages, ...story, ...commands } as const;
