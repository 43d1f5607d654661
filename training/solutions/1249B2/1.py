for _ in range(int(input())):
    n = int(input())
    p = [int(x) - 1 for x in input().split()]
    ans = [0] * n
    for i in range(n):
        if ans[i] == 0:
            c = [i]
            j = p[i]
            while j != i:
                c.append(j)
                j = p[j]
            for j in c:
                ans[j] = len(c)
    print(*ans)
