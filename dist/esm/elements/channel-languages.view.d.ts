import type { ServiceModel } from './service.model.js';
import { type Content } from './service.view.js';
/**
 * List items with the languages of each channel: interpreters help on the telephone, and not with texts and chats. Of
 * a service whose languages are not known, only its interpreters.
 */
export declare const channelLanguagesView: (service: ServiceModel) => Content;
