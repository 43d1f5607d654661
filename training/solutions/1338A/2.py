from itertools import accumulate
t = int(input())
for _ in range(t):
    input()
    a = list(map(int, input().split()))
    gap = max(m - x for m, x in zip(accumulate(a, max), a))
    ans = 0
    while 2 ** ans <= gap:
        ans += 1
    print(ans)
