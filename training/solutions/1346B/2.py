t = int(input())
for _ in range(t):
    n, k1, k2 = map(int, input().split())
    second = min(k1, k2 - k1)
    ans = 0
    for run in input().strip().split('0'):
        ans += (len(run) + 1) // 2 * k1 + len(run) // 2 * second
    print(ans)
