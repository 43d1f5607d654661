for _ in range(int(input())):
    n, x = map(int, input().split())
    a = [False] * 210
    for p in input().split():
        a[int(p)] = True
    ans = 0
    for v in range(1, 210):
        if not a[v]:
            x -= 1
        if x < 0:
            break
        ans = v
    print(ans)
