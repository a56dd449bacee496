import { installCities } from '@/utils/place/installed-cities';
import { installVocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';
import { packagedTables } from './build/packaged-tables';

// Imported for what it does: outside the browser the tables come straight from where they are written.
installVocabulary(packagedTables.vocabulary);
installCities(packagedTables.cities);
