import { expect } from 'chai';

import type { Phone } from '../../src/data/types.js';
import { isDialable, isTollFree, phoneHref, smsHref, telHref } from '../../src/domain/phone.js';

describe('domain/phone', () => {
  describe('isDialable', () => {
    const cases: { title: string; number: string; expected: boolean }[] = [
      { title: 'E.164', number: '+18883737888', expected: true },
      { title: 'E.164 of another country', number: '+525555332533', expected: true },
      { title: 'the shortest E.164, 7 digits', number: '+2905678', expected: true },
      { title: 'one digit fewer', number: '+290567', expected: false },
      { title: 'the longest E.164, 15 digits', number: '+123456789012345', expected: true },
      { title: 'one digit more', number: '+1234567890123456', expected: false },
      { title: 'a country code that begins with 0', number: '+08883737888', expected: false },
      { title: 'N11', number: '911', expected: true },
      { title: 'a short code of 6 digits', number: '233733', expected: true },
      { title: '2 digits', number: '91', expected: false },
      { title: '7 digits without a plus', number: '3737888', expected: false },
      { title: 'N11 with a country code', number: '+1911', expected: false },
      { title: 'a display form', number: '1-888-373-7888', expected: false },
      { title: 'a vanity number', number: '233BEFREE', expected: false },
      { title: 'something before it', number: 'x911', expected: false },
      { title: 'something after an E.164', number: '+18883737888;ext=1', expected: false },
      { title: 'a line break after it', number: '911\n', expected: false },
      { title: 'digits that are not Latin', number: '٩١١', expected: false },
      { title: 'nothing', number: '', expected: false },
    ];
    for (const { title, number, expected } of cases) {
      it(`${expected ? 'takes' : 'refuses'} ${title}`, () => {
        expect(isDialable(number)).to.equal(expected);
      });
    }
  });

  describe('isTollFree', () => {
    const cases: { title: string; number: string; expected: boolean }[] = [
      ...['800', '833', '844', '855', '866', '877', '888'].map((code) => ({
        title: `+1 ${code}`,
        number: `+1${code}3737888`,
        expected: true,
      })),
      { title: 'a reserved code', number: '+18223737888', expected: false },
      { title: 'two different digits after the 8', number: '+18343737888', expected: false },
      { title: 'a place', number: '+14153737888', expected: false },
      { title: 'another country', number: '+448003737888', expected: false },
      { title: 'a digit too many', number: '+188837378880', expected: false },
      { title: 'N11', number: '911', expected: false },
      { title: 'a short code', number: '888888', expected: false },
    ];
    for (const { title, number, expected } of cases) {
      it(`${expected ? 'is' : 'is not'} ${title}`, () => {
        expect(isTollFree(number)).to.equal(expected);
      });
    }
  });

  const national: Phone = { number: '+18883737888', display: '1-888-373-7888', type: 'voice' };
  const cases: { title: string; phone: Phone; tel: string; sms: string; href: 'tel' | 'sms' }[] = [
    { title: 'a voice line', phone: national, tel: 'tel:+18883737888', sms: 'sms:+18883737888', href: 'tel' },
    {
      title: 'N11, bare',
      phone: { number: '911', display: '911', type: 'voice' },
      tel: 'tel:911',
      sms: 'sms:911',
      href: 'tel',
    },
    {
      title: 'a textphone, which dials',
      phone: { number: '711', display: '711', type: 'textphone' },
      tel: 'tel:711',
      sms: 'sms:711',
      href: 'tel',
    },
    {
      title: 'a voice line with a keyword, which only a text takes',
      phone: { ...national, keyword: 'HELP' },
      tel: 'tel:+18883737888',
      sms: 'sms:+18883737888?body=HELP',
      href: 'tel',
    },
    {
      title: 'a text line with a keyword',
      phone: { number: '233733', display: '233733', type: 'text', keyword: 'HELP' },
      tel: 'tel:233733',
      sms: 'sms:233733?body=HELP',
      href: 'sms',
    },
    {
      title: 'a text line without a keyword',
      phone: { number: '233733', display: '233733', type: 'text' },
      tel: 'tel:233733',
      sms: 'sms:233733',
      href: 'sms',
    },
    {
      title: 'a text line with an empty keyword',
      phone: { number: '233733', display: '233733', type: 'text', keyword: '' },
      tel: 'tel:233733',
      sms: 'sms:233733',
      href: 'sms',
    },
    {
      title: 'a keyword with a space, a separator and a letter outside ASCII',
      phone: { number: '+18883737888', display: '', type: 'text', keyword: 'SÍ & ya?' },
      tel: 'tel:+18883737888',
      sms: 'sms:+18883737888?body=S%C3%8D%20%26%20ya%3F',
      href: 'sms',
    },
  ];
  for (const { title, phone, tel, sms, href } of cases) {
    it(`links ${title}`, () => {
      expect(telHref(phone)).to.equal(tel);
      expect(smsHref(phone)).to.equal(sms);
      expect(phoneHref(phone)).to.equal(href === 'sms' ? sms : tel);
    });
  }
});
