#!/usr/bin/env bash
# A Spark cluster on this machine alone: a master and N workers of one core each on 127.0.0.1, for the time of one
# program. Usage: cluster.sh WORKERS program.py [arguments]. PYTHON names the python that has pyspark.
set -euo pipefail
workers=$1
shift
python=${PYTHON:-python3}
home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
work=$(mktemp -d)
export SPARK_HOME=$home SPARK_LOCAL_IP=127.0.0.1 SPARK_NO_DAEMONIZE=1 PYSPARK_PYTHON=$python
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
master=spark://127.0.0.1:$port

started=()
stop() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

start() {
  "$home/bin/spark-class" "$@" >>"$work/log" 2>&1 &
  started+=($!)
}
start org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
for _ in $(seq "$workers"); do
  start org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g \
    --webui-port 0 --work-dir "$work" "$master"
done
# The program waits for its workers itself: Spark gives them out as they come.
"$home/bin/spark-submit" --master "$master" --executor-memory 700m \
  --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
  --conf spark.scheduler.minRegisteredResourcesRatio=1.0 \
  --conf spark.cores.max="$workers" --conf spark.ui.enabled=false \
  --conf spark.sql.warehouse.dir="$work/warehouse" "$@" 2>>"$work/log" &
started+=($!)
# Waited for in this way, a signal stops all at once.
wait $! || {
  cat "$work/log" >&2
  exit 1
}
