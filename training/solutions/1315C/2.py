for _ in range(int(input())):
    n = int(input())
    b = list(map(int, input().split()))
    free = [i for i in range(1, 2 * n + 1) if i not in b]
    ans = []
    for x in b:
        big = [y for y in free if y > x]
        if not big:
            ans = [-1]
            break
        free.remove(big[0])
        ans.append(x)
        ans.append(big[0])
    print(*ans)
