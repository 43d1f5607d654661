def solve():
    n, m, k = map(int, input().split())
    a = list(map(int, input().split()))
    k = min(k, m - 1)
    rest = m - 1 - k
    ans = 0
    for i in range(k + 1):
        worst = 10 ** 9
        for j in range(rest + 1):
            l = i + j
            r = l + n - m
            worst = min(worst, max(a[l], a[r]))
        ans = max(ans, worst)
    return ans

t = int(input())
for _ in range(t):
    print(solve())
