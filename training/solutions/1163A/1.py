n, m = map(int, input().split())
print(min(max(m, 1), n - m))
