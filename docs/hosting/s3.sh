#!/usr/bin/env bash
# Puts a version of Hotline Elements into an S3 bucket, and lets the channel serve it: s3.sh 0.1.0 0.1 path/to/dist my-bucket
# (from 1.0.0 on, the channel is 1: see the table of folders in the README).
# Roll back: run it again with the older version and its dist/.
set -euo pipefail
version=$1 channel=$2 dist=$3 bucket=$4

aws s3 cp "$dist" "s3://$bucket/$version/" --recursive --cache-control 'public, max-age=31536000, immutable'
# Not `sync`, which leaves a file as it is when the new one is as long and older: another number, say.
aws s3 cp "$dist" "s3://$bucket/$channel/" --recursive --cache-control 'public, max-age=600'
