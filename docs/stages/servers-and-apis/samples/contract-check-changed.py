# server: contract_api_changed.py
# needs: contract_check.py, contract.openapi.yaml
# fails

import contract_check

contract_check.main()
