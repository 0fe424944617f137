// Before any unit test: the big programs that some of them check our files with.
import { installTestPrograms } from '../tools/dev/programs.ts';

export default installTestPrograms;
