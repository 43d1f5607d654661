n, a, b = map(int, input().split())
if n > a * b:
    print(-1)
else:
    k = 1
    for i in range(a):
        r = [x if x <= n else 0 for x in range(k, k + b)]
        k += b
        if b % 2 == 0 and i % 2:
            r = r[::-1]
        print(*r)
