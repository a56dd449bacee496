import type { Connection } from '@/utils/db/connection';
import type { WitnessBox } from '@/utils/db/witness';

/**
 * Sends every later commit of a connection to the witness box, one after the other. A box that fails is reported and
 * left behind: the store is then ahead of its witness, which is no sign of loss.
 */
export function tellWitness(
  connection: Connection,
  box: WitnessBox,
  onFault: (error: unknown) => void = () => undefined,
): void {
  let last: Promise<void> = Promise.resolve();
  connection.tellWitness = (witness) => {
    last = last.then(() => box.write(witness)).catch(onFault);
  };
}
