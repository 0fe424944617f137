"""Every commune under many scenarios, or millions of cells: the model's own SQL, unchanged, on as many machines as
there are. Usage: scenarios.py FOLDER [--scenarios N] [--cells N] [--workers N]"""

import argparse
import json
import os
import time

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

parser = argparse.ArgumentParser()
parser.add_argument("folder", help="communes-entrees.parquet, modele.parquet, modele.sql")
parser.add_argument("--scenarios", type=int, default=1, help="each adds 0.1 point of low incomes to the last")
parser.add_argument("--cells", type=int, default=0, help="as many rows, made from the communes again and again")
parser.add_argument("--workers", type=int, default=1)
asked = parser.parse_args()

spark = SparkSession.builder.appName("scenarios").getOrCreate()


def path(name):
    return os.path.join(os.path.abspath(asked.folder), name)


communes = spark.read.parquet(path("communes-entrees.parquet"))
count = communes.count()
copies = -(-asked.cells // count) if asked.cells else asked.scenarios
numbers = spark.range(copies).withColumnRenamed("id", "scenario")
places = communes.crossJoin(f.broadcast(numbers))
if asked.cells:
    # Cells are places of their own.
    places = places.withColumn("code", f.concat_ws("-", "code", "scenario")).limit(asked.cells)
else:
    # The first scenario is the estimate itself; low incomes are per mille.
    raised = f.least(f.lit(1000), f.col("bas_revenus") + f.col("scenario"))
    places = places.withColumn("bas_revenus", raised.cast("int"))
    places = places.withColumn("code", f.concat_ws("-", "code", "scenario"))
places.repartition(2 * asked.workers).createOrReplaceTempView("communes_entrees")
spark.read.parquet(path("modele.parquet")).createOrReplaceTempView("modele")

with open(path("modele.sql"), encoding="utf-8") as file:
    # In no order: a sort of all rows is no part of the model.
    model = file.read().rstrip().rstrip(";").rsplit("ORDER BY", 1)[0]
estimates = spark.sql(model)

# A first small query, so that the time of the next is not that of the start of the workers.
spark.range(asked.workers * 2).repartition(asked.workers * 2).count()
start = time.perf_counter()
total = estimates.select(
    f.count("*").alias("rows"),
    f.sum(f.col("part_concernes_haut") - f.col("part_concernes_bas")).alias("width"),
    f.sum(f.col("part_concernes") * f.col("population")).alias("concerned"),
).first()
seconds = time.perf_counter() - start
told = {"workers": asked.workers, "rows": total["rows"], "seconds": round(seconds, 2), "concerned": total["concerned"]}
print(json.dumps(told))
spark.stop()
