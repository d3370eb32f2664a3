# needs: containers_compose.yaml
cat containers_compose.yaml
check-jsonschema --builtin-schema vendor.compose-spec containers_compose.yaml
sed 's/service_healthy/healthy/' containers_compose.yaml > faulty.yaml
check-jsonschema --builtin-schema vendor.compose-spec faulty.yaml |
  grep -m 1 'is not one of'
