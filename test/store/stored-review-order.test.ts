import { Instance } from '../../src/store/instance.ts';
import { StoredReviewOrder } from '../../src/store/stored-review-order.ts';
import { scaledClock } from '../support/scaled-clock.ts';
import { silentLog } from '../support/silent-log.ts';
import { onEachStore } from '../support/stores.ts';
import { reviewOrderContract } from '../verdict/review-order-contract.ts';

onEachStore((ground) => {
  const start = async () => {
    const { db } = await ground.open();
    const clock = scaledClock(100);
    const instance = new Instance({ db, version: '1.0.0', clock, log: silentLog });
    await instance.start();
    return { instance, order: new StoredReviewOrder(db, instance, clock) };
  };

  reviewOrderContract(async () => (await start()).order);
});
