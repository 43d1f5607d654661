n, k, t = map(int, input().split())
print(min(t, k))
