export { type DataClass, DATA_CLASSES, isDataClass } from './data-class.js';
export { disclose } from './disclosure.js';
export { createEventFeed, type EventFeed } from './event-feed.js';
export { type FeedQuestion, pastEvents } from './past-events.js';
export { type PublicEvent, publicEvent } from './public-event.js';
