from itertools import accumulate
n, q = map(int, input().split())
cnt = [0] + list(accumulate(map(int, input().strip())))
m = 10 ** 9 + 7
for _ in range(q):
    a, b = map(int, input().split())
    size = b - a + 1
    rest = size - cnt[b] + cnt[a - 1]
    ans = pow(2, size, m) - pow(2, rest, m)
    if ans < 0:
        ans += m
    print(ans)
