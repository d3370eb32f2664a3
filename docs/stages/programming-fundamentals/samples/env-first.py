print("Toolshed is open")
print(3 * 7)
print("A loan of 3 weeks is", 3 * 7, "days")
