q = int(input())
for _ in range(q):
    n, m = map(int, input().split())
    k = n // m
    s = 0
    for i in range(10):
        s += i * m % 10
    ans = s * (k // 10)
    for i in range(k % 10):
        ans += (i + 1) * m % 10
    print(ans)
