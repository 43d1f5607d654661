n, a, b = map(int, input().split())
if n > a * b:
    print(-1)
else:
    k = 1
    for i in range(a):
        print(*[x if x <= n else 0 for x in range(k, k + b)])
        k += b
