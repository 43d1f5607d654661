n, k, l, r, s, t = map(int, input().split())
res = [(t + i) // k for i in range(k)]
m = n - k
res += [(s - t + i) // m for i in range(m)]
print(*res)
