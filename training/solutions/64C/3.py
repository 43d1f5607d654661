n, m, k = (int(x) for x in input().split())
column = (k + n - 1) // n
line = k - (column - 1) * n
print(column + (line - 1) * m)
