"""The SQL of the model, unchanged: every commune, then every EPCI, EPT, département and région, each as Parquet.
Usage: estimates.py FOLDER OUT"""

import json
import os
import sys
import time

from pyspark.sql import SparkSession

folder, out = (os.path.abspath(path) for path in sys.argv[1:])
spark = SparkSession.builder.appName("estimates").getOrCreate()
for table in ("communes-entrees", "modele"):
    spark.read.parquet(os.path.join(folder, f"{table}.parquet")).createOrReplaceTempView(table.replace("-", "_"))
for name in ("modele", "modele-territoires"):
    with open(os.path.join(folder, f"{name}.sql"), encoding="utf-8") as file:
        estimates = spark.sql(file.read())
    start = time.perf_counter()
    estimates.write.mode("overwrite").parquet(os.path.join(out, name))
    print(json.dumps({"sql": name, "seconds": round(time.perf_counter() - start, 2)}))
spark.stop()
