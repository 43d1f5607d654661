n, p = map(int, input().split())
k = 0
while True:
    k += 1
    n -= p
    if n < k and p >= 0 or k > 100:
        print(-1)
        break
    if k <= n and f"{n:b}".count("1") <= k:
        print(k)
        break
