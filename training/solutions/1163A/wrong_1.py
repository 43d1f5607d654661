n, m = map(int, input().split())
print(min(m, n - m))
