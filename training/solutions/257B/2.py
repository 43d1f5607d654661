n, m = map(int, input().split())
v = m if m < n else n
print(n + m - 1 - v, v)
