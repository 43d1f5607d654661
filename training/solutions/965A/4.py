k, n, s, p = map(int, input().split())
print(-(-(-(-n // s) * k) // p))
