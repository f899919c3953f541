import { expect } from '@esm-bundle/chai';
import { FakeClock } from '../testing/fake-clock.ts';
import { type IdleState, IdleWatch } from './idle-watch.ts';

const watching = (idleSeconds = 60, warningSeconds = 20) => {
  const clock = new FakeClock();
  const told: string[] = [];
  const say = (state: IdleState) => told.push(state.status === 'warning' ? `warning ${state.secondsLeft}` : state.status);
  const watch = new IdleWatch(clock, () => ({ idleSeconds, warningSeconds }), say);
  return { clock, told, watch };
};

describe('IdleWatch', () => {
  it('says nothing while there are signs of life', () => {
    const { clock, told, watch } = watching();
    watch.sign();
    for (let minute = 0; minute < 10; minute++) {
      clock.pass(59);
      watch.sign();
    }
    expect(told).to.deep.equal([]);
  });

  it('warns for the whole time, second by second, and is then over', () => {
    const { clock, told, watch } = watching(60, 20);
    watch.sign();
    clock.pass(60);
    expect(told).to.deep.equal(['warning 20']);
    clock.pass(19);
    expect(told.at(-1)).to.equal('warning 1');
    expect(told).to.have.length(20);
    clock.pass(1);
    expect(told.at(-1)).to.equal('over');
    clock.pass(600);
    expect(told).to.have.length(21);
  });

  it('can be extended any number of times', () => {
    const { clock, told, watch } = watching();
    watch.sign();
    for (let time = 0; time < 12; time++) {
      clock.pass(79);
      expect(told.at(-1)).to.equal('warning 1');
      watch.sign();
      expect(told.at(-1)).to.equal('active');
    }
    expect(told).not.to.include('over');
  });

  it('warns the whole time even when the device slept through', () => {
    const { clock, told, watch } = watching(60, 20);
    watch.sign();
    clock.sleep(7200);
    expect(told).to.deep.equal(['warning 20']);
    clock.pass(20);
    expect(told.at(-1)).to.equal('over');
  });

  it('leaves no timer behind', () => {
    const { clock, watch } = watching();
    watch.sign();
    clock.pass(65);
    watch.stop();
    expect(clock.waiting).to.equal(0);
  });
});
