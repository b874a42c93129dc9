import type { ServiceModel } from './service.model.js';
import { type Content } from './service.view.js';
/** The ways that are to be shown. */
type Ways = {
    readonly [Way in 'call' | 'text' | 'textphone' | 'chat' | 'url' | 'email']?: ServiceModel[Way] | undefined;
};
/**
 * The ways to reach a service, as a row of links. The first one stands out where the service is the one to turn to.
 * @param isFirst whether it is that one
 */
export declare const waysView: (ways: Ways, isFirst?: boolean) => Content;
/** The words of a link to a chat. */
export declare const chatLabel: () => string;
export {};
