/** A setting that cannot be used: which, what was expected, and what was found. */
export class ConfigurationError extends Error {
  constructor(setting: string, expected: string, found: string) {
    super(`${setting} must be ${expected}, not "${found}"`);
    this.name = 'ConfigurationError';
  }
}
