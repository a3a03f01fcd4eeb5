import { Instance } from '../../src/store/instance.ts';
import { StoredDeliveryLog } from '../../src/store/stored-delivery-log.ts';
import { deliveryLogContract } from '../intake/delivery-log-contract.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { silentLog } from '../support/silent-log.ts';
import { onEachStore } from '../support/stores.ts';

onEachStore((ground) => {
  const start = async () => {
    const database = await ground.open();
    const instance = new Instance({ db: database.db, version: '1.0.0', clock: new ManualClock(), log: silentLog });
    await instance.start();
    return { instance, log: new StoredDeliveryLog(database.db, instance) };
  };

  deliveryLogContract(async () => (await start()).log);
});
