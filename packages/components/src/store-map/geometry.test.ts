import { expect } from '@esm-bundle/chai';
import { borders, land } from './outline.ts';
import { nextPin } from './pin.ts';
import { pointsQuery } from './points-query.ts';
import { ringData, ringsFor } from './rings.ts';

const view = (west: number, east: number, zoom: number) => ({
  west,
  east,
  zoom,
  south: -10,
  north: 10,
  middle: { latitude: 0, longitude: 0 },
});

describe('the geometry of a map', () => {
  it('draws the world without a jump across it', () => {
    const rings = land().geometry.coordinates.flat();
    expect(rings.length).to.be.greaterThan(100);
    for (const line of [...rings, ...borders().geometry.coordinates]) {
      line.forEach(([longitude, latitude], index) => {
        expect(Math.abs(latitude)).to.be.at.most(85);
        const before = line[index - 1];
        // Along the edge of the map, below the last land, a line may be long.
        if (before && Math.abs(latitude) < 85) expect(Math.abs(longitude - before[0])).to.be.below(180);
      });
    }
  });

  it('asks for parts of the world by a grid, over the antimeridian too', () => {
    expect(pointsQuery(view(1, 9, 4.2), [])).to.deep.equal({ bounds: { west: 0, south: -11.25, east: 11.25, north: 11.25 }, zoom: 4 });
    expect(pointsQuery(view(1.5, 9.5, 4.2), []).bounds).to.deep.equal(pointsQuery(view(1, 9, 4.2), []).bounds);
    expect(pointsQuery(view(170, 190, 4), ['pickup'])).to.deep.include({ services: ['pickup'] });
    expect(pointsQuery(view(170, 190, 4), []).bounds).to.include({ west: 168.75, east: -168.75 });
    expect(pointsQuery(view(170, 180, 4), []).bounds).to.include({ west: 168.75, east: 180 });
    expect(pointsQuery(view(-400, 400, 0), []).bounds).to.include({ west: -180, east: 180, south: -85, north: 85 });
  });

  it('goes by arrows to what lies that way', () => {
    const places = [{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 20, y: 40 }, undefined];
    expect(nextPin(places, 0, 'ArrowRight')).to.equal(1);
    expect(nextPin(places, 0, 'ArrowDown')).to.equal(2);
    expect(nextPin(places, 0, 'ArrowLeft')).to.equal(-1);
    expect(nextPin(places, 3, 'ArrowLeft')).to.equal(-1);
  });

  it('rings what is near at distances that people count in', () => {
    expect(ringsFor(800, 1000)).to.deep.equal([500, 1000, 1500]);
    expect(ringsFor(40_000, 1000)).to.deep.equal([20_000, 40_000, 60_000]);
    const { features } = ringData([{ around: { latitude: 0, longitude: 0 }, metres: 111_195, label: '111 km' }]);
    const top = features.at(-1)?.geometry.coordinates as readonly [number, number];
    expect([Math.abs(top[0]) < 1e-9, Math.round(top[1] * 100) / 100]).to.deep.equal([true, 1]);
  });
});
