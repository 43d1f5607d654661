n = int(input())
inches = (n + 1) // 3
print(inches // 12, inches % 12)
