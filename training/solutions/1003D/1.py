from collections import Counter

n, q = map(int, input().split())
c = Counter(map(int, input().split()))
for _ in range(q):
    b = int(input())
    ans = 0
    p = 2 ** 31
    while p:
        k = min(c[p], b // p)
        b -= k * p
        ans += k
        p //= 2
    print(-1 if b else ans)
