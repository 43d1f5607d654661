for _ in range(int(input())):
    n = int(input())
    segs = []
    for i in range(n):
        l, r = map(int, input().split())
        segs.append((l, r, i))
    segs.sort()
    ans = [2] * n
    end = segs[0][1]
    for l, r, i in segs:
        if l > end:
            break
        end = max(end, r)
        ans[i] = 1
    if 2 in ans:
        print(*ans)
    else:
        print(-1)
