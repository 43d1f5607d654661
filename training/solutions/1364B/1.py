for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    r = [p[0]]
    for i in range(1, n - 1):
        if (p[i] > p[i - 1]) != (p[i + 1] > p[i]):
            r.append(p[i])
    r.append(p[-1])
    print(len(r))
    print(*r)
