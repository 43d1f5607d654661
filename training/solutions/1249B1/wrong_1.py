for _ in range(int(input())):
    n = int(input())
    p = [int(x) - 1 for x in input().split()]
    ans = [0] * n
    for i in range(1, n):
        if ans[i] == 0:
            cyc = [i]
            while p[cyc[-1]] != i:
                cyc.append(p[cyc[-1]])
            for v in cyc:
                ans[v] = len(cyc)
    print(*ans)
