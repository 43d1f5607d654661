t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    r = []
    for i in range(n):
        if a[i] % 2 == 0:
            r = [i + 1]
            break
        r.append(i + 1)
        if len(r) == 2:
            break
    if sum(a[i - 1] for i in r) % 2:
        print(-1)
    else:
        print(len(r))
        print(*r)
