/** Listening on loopback: until sign-in exists nobody else may be heard. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigurationError } from './configuration-error.js';

/** Answers the address. Throws `ConfigurationError` when somebody else has the port. */
export async function listen(app: NestFastifyApplication, port: number): Promise<string> {
  try {
    await app.listen(port, '127.0.0.1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConfigurationError('PORT', 'a port that nobody else listens on', String(port));
  }
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}
