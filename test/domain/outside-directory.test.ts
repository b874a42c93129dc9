import { expect } from 'chai';
import { readDirectory } from '../../src/domain/outside-directory.js';
import { bad, good, service } from './directories.js';

describe('readDirectory', () => {
  for (const { title, directory } of good) {
    it(`takes ${title}, as it is`, () => {
      expect(readDirectory(directory)).to.deep.equal({ directory });
    });
  }

  for (const { title, directory, pointer } of bad) {
    it(`refuses ${title}, at "${pointer}"`, () => {
      const reading = readDirectory(directory);
      expect(reading).to.include({ pointer }).and.have.property('expected').that.is.not.empty;
    });
  }

  const throws = () => {
    throw new Error('a trap');
  };
  const circle: Record<string, unknown> = {};
  circle['services'] = [circle];
  const hostile: { title: string; value: unknown }[] = [
    {
      title: 'a getter that throws',
      value: {
        get services() {
          return throws();
        },
      },
    },
    {
      title: 'a getter that throws, deep inside',
      value: {
        services: [
          {
            ...service,
            get url() {
              return throws();
            },
          },
        ],
      },
    },
    { title: 'a proxy that throws', value: new Proxy({}, { get: throws, ownKeys: throws, has: throws }) },
    { title: 'a circle', value: circle },
    { title: 'a bigint', value: { services: [{ ...service, minimumAge: 1n }] } },
    { title: 'a function', value: () => ({ services: [service] }) },
    { title: 'a symbol', value: Symbol('services') },
    { title: 'undefined', value: undefined },
  ];
  for (const { title, value } of hostile) {
    it(`refuses ${title}`, () => {
      expect(readDirectory(value)).to.deep.equal({ pointer: '', expected: 'plain data' });
    });
  }

  it('does not take what is only inherited', () => {
    expect(readDirectory(Object.create({ services: [service] }))).to.include({ pointer: '/services' });
    expect(readDirectory(JSON.parse(`{"__proto__":{"services":[]}}`))).to.include({ pointer: '/__proto__' });
  });

  const phone = { number: '+12025550100', display: '1-202-555-0100', type: 'voice' };
  const ours = [
    {
      title: 'a number that shows another one',
      services: [{ ...service, phones: [{ ...phone, display: '1-888-373-7888' }] }],
      pointer: '/services/0/phones/0/display',
    },
    {
      title: 'the number of another line under a name of its own',
      services: [{ ...service, phones: [phone] }],
      pointer: '/services/0/phones/0/number',
    },
    {
      title: 'a zone that there is not',
      services: [
        {
          ...service,
          schedules: [service.schedules[0], { ...service.schedules[0], timezone: 'America/Nowhere' }],
        },
      ],
      pointer: '/services/0/schedules/1/timezone',
    },
    {
      title: 'a name that turns what follows it around',
      services: [{ ...service, name: 'Harbor \u202eHouse' }],
      pointer: '/services/0/name',
    },
    { title: 'an id that is there twice', services: [service, service], pointer: '/services/1/id' },
    {
      title: 'an email address that says more than whom',
      services: [{ ...service, email: 'a@b.example?bcc=c@d.example' }],
      pointer: '/services/0/email',
    },
  ];
  for (const { title, services, pointer } of ours) {
    it(`refuses ${title}`, () => {
      expect(readDirectory({ services }, [phone.number])).to.include({ pointer });
    });
  }

  it('reads once, so that what it checked is what it gives', () => {
    let reads = 0;
    const sly = {
      ...service,
      get url() {
        return reads++ ? 'javascript:alert(1)' : 'https://a.example/';
      },
    };
    const reading = readDirectory({ services: [sly] });
    expect(reading).to.have.nested.property('directory.services[0].url', 'https://a.example/');
    expect(reading).to.have.nested.property('directory.services[0].url', 'https://a.example/');
  });
});
