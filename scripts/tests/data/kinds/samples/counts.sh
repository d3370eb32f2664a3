#!/usr/bin/env bash
# needs: tools.sql

grep -c tool tools.sql
