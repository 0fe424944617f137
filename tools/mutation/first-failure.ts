// A fault is seen at the first input that fails: which is the smallest, nobody asks here.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
