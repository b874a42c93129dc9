import { type Content } from '../service.view.js';
import type { DefinitionCardModel } from './hotline-definition-card.model.js';
/** What trafficking is. Ends with the national line. */
export declare const definitionCardView: ({ nationalLine: { call, text, chat }, ...model }: DefinitionCardModel) => Content;
