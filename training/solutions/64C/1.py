n, m, k = map(int, input().split())
k -= 1
col, row = divmod(k, n)
print(row * m + col + 1)
