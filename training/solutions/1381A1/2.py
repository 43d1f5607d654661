for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().strip()))
    b = list(map(int, input().strip()))
    ans = []
    for i in range(n, 0, -1):
        if a[0] == b[i - 1]:
            ans.append(1)
            a[0] = 1 - a[0]
        ans.append(i)
        a = [1 - x for x in reversed(a[:i])]
    print(len(ans), *ans)
