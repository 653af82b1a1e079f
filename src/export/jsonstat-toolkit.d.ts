/** The parts of jsonstat-toolkit that the tests use; it has no types of its own. */
declare module "jsonstat-toolkit" {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly n: number;
    readonly id: readonly string[];
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(at: Readonly<Record<string, string>>): Cell | null;
    Dimension(name: string): {
      readonly id: readonly string[];
      Category(id: string): {
        readonly label: string;
        readonly unit: { readonly label: string; readonly decimals: number };
      };
    };
  }
  export default function JSONstat(json: unknown): Dataset;
}
