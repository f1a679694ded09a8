/** This projector does not have the lease: what is asked of it, another must be asked. */
import { Problem } from '@liggaren/api/services';

export class Standby extends Problem {
  constructor() {
    super(503, 'standby', 'problem.standby', {}, [], 5);
    this.name = 'Standby';
  }
}
