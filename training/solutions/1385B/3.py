t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    used = [False] * (n + 1)
    b = []
    for x in a:
        if not used[x]:
            used[x] = True
            b.append(x)
    print(*b)
