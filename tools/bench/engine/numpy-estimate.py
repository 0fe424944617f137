"""The same closed form in numpy: METHOD 3.2 and 3.6, whole columns at a time.

Reads `model.json` and the columns that tools/bench/engine/numpy.ts wrote in the folder given, then answers each
line of its input by the milliseconds of processor of one run. One thread.
"""

import json
import sys
import time

import numpy as np

folder = sys.argv[1]
model = json.load(open(f"{folder}/model.json", encoding="utf-8"))
n = model["length"]
column = lambda name, kind="<f8": np.fromfile(f"{folder}/{name}.bin", dtype=kind)
shares = column("shares").reshape(n, 10)
territory = column("territory", "u1")
population, adults, common = column("population"), column("adults"), column("common")
stages = np.array(model["stages"]).reshape(3, 15)
national = np.log(np.array(model["france"]) / (1 - np.array(model["france"])))


def logistic(x):
    return 1 / (1 + np.exp(-x))


def rates():
    some, more, assistance = (
        logistic(w[0] + shares @ w[1:11] + w[11:][territory]) for w in stages
    )
    return np.stack(
        [some * more * assistance, some * more * (1 - assistance), some * (1 - more), some]
    )


def whole():
    r = rates()
    centre = np.log(r / (1 - r))
    slope = model["slope"] * (centre - national[:, None])
    chance = 1 / (adults * r * (1 - r))
    reach = np.where(
        population == 0,
        0,
        model["quantile"] * np.sqrt(model["commune"] ** 2 + chance + slope**2 + common),
    )
    return r, logistic(centre - reach), logistic(centre + reach)


r, low, high = whole()
np.stack([r, low, high]).tofile(f"{folder}/answer.bin")
print("ready", flush=True)
for line in sys.stdin:
    start = time.process_time()
    rates() if line.strip() == "rates" else whole()
    print((time.process_time() - start) * 1000, flush=True)
