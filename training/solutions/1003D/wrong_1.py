from collections import Counter

n, q = map(int, input().split())
c = Counter(map(int, input().split()))
for _ in range(q):
    b = int(input())
    ans = 0
    for p in sorted(c, reverse=True):
        if b >= p:
            b -= p
            ans += 1
    print(-1 if b else ans)
