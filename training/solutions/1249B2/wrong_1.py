for _ in range(int(input())):
    n = int(input())
    p = [int(x) - 1 for x in input().split()]
    ans = []
    for i in range(n):
        j = p[i]
        c = 1
        while j > i:
            j = p[j]
            c += 1
        ans.append(c)
    print(*ans)
