from bisect import bisect
for _ in range(int(input())):
    n = int(input())
    b = list(map(int, input().split()))
    c = sorted(set(range(1, 2 * n + 1)) - set(b))
    ans = []
    for x in b:
        i = bisect(c, x)
        if i == len(c):
            print(-1)
            break
        ans += [x, c.pop(i)]
    else:
        print(*ans)
