n = int(input())
rows = n * (n - 1) * (n - 2) * (n - 3) * (n - 4)
print(rows // 120 * rows)
