t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    need = {}
    ans = 0
    for x in map(int, input().split()):
        r = -x % k
        if r == 0:
            continue
        value = need.get(r, r)
        need[r] = value + k
        ans = max(ans, value + 1)
    print(ans)
