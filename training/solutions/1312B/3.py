for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    r = []
    while a:
        m = max(a)
        a.remove(m)
        r.append(m)
    print(*r)
