import { Argument, type Command } from 'commander';
import { type ApiKey, createKey } from '../../api/keys.ts';
import { print } from '../output.ts';

export function registerKey(program: Command): void {
  program
    .command('key')
    .summary('make an API key')
    .description('Makes an API key: its text, to hand out once, and the entry for API_KEYS, which holds no secret.')
    .argument('<name>', 'whose key it is: small letters, digits and dashes')
    .addArgument(new Argument('[role]', 'what it may do').choices(['READER', 'EDITOR', 'ADMIN']).default('READER'))
    .action(async (name: string, role: ApiKey['role']) => {
      const { text, key } = createKey(name, role);
      await print(`key      ${text}\nAPI_KEYS ${key.name}:${key.role}:${key.hash}\n`);
    });
}
