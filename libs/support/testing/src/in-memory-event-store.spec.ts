/** The log in memory keeps the same promises as a real one, so specs may trust it. */
import { describeEventStore } from '@liggaren/event-store-contract';
import { InMemoryEventStore } from './in-memory-event-store.js';

describeEventStore('The log in memory', {
  open: async () => {
    const store = new InMemoryEventStore();
    return { store, cleanUp: () => store.close() };
  },
});
