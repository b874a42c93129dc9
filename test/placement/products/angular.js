import '@angular/compiler';
import { Component, createComponent, provideZonelessChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { Hotline } from '../../../docs/placement/angular.ts';

const drawnWith = async (component, eachInputs) => {
  const app = await createApplication({ providers: [provideZonelessChangeDetection()] });
  return eachInputs.map((inputs) => {
    const hostElement = document.createElement('div');
    const made = createComponent(component, { environmentInjector: app.injector, hostElement });
    Object.assign(made.instance, inputs);
    made.changeDetectorRef.detectChanges();
    return hostElement.innerHTML;
  });
};

/** What a CMS gave, bound as Angular's guide says. */
const Bound = Component({ selector: 'app-bound', template: '<div [innerHTML]="html"></div>' })(
  class {
    html = '';
  },
);

export const standard = (htmls) =>
  drawnWith(
    Bound,
    htmls.map((html) => ({ html })),
  );
export const configured = () => drawnWith(Hotline, [{}]);
