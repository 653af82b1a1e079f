/** A point in a plane; `y` grows northwards. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;
const centre = { latitude: 65, longitude: 16 };

/**
 * Lambert's azimuthal equal-area projection around the middle of Norway, in radii of the earth.
 * Source: J. P. Snyder, Map Projections: A Working Manual (USGS 1395), equations 24-2, 22-4 and 22-5.
 */
export function project(latitude: number, longitude: number): PlanePoint {
  const [phi, phi1] = [latitude * radians, centre.latitude * radians];
  const lambda = (longitude - centre.longitude) * radians;
  const k = Math.sqrt(2 / (1 + Math.sin(phi1) * Math.sin(phi) + Math.cos(phi1) * Math.cos(phi) * Math.cos(lambda)));
  return {
    x: k * Math.cos(phi) * Math.sin(lambda),
    y: k * (Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(lambda)),
  };
}

export function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
