/** A piece of keeping was told to stop, by whoever asked for it or because the server stops. */
export class Stopped extends Error {
  constructor() {
    super('it was told to stop');
    this.name = 'Stopped';
  }
}
