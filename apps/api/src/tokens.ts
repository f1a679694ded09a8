/** What is injected by name: interfaces have none at run time. */
export const RUNTIME = Symbol('ledger runtime');
