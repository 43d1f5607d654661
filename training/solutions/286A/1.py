n = int(input())
if n % 4 > 1:
    print(-1)
else:
    p = list(range(1, n + 1))
    for i in range(0, n // 2, 2):
        p[i] = i + 2
        p[i + 1] = n - i
        p[n - 1 - i] = n - i - 1
        p[n - 2 - i] = i + 1
    print(*p)
