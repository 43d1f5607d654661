n, m = map(int, input().split())
print(max(n, m) - 1, min(n, m))
