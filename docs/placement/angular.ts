import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-hotline',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<hotline-banner [lang]="language" layout="bar" quick-exit
    ><a href="tel:+18883737888">1-888-373-7888</a></hotline-banner
  >`,
})
export class Hotline {
  protected readonly language = 'es';
}
