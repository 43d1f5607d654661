for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    e = [i + 1 for i in range(n) if a[i] % 2 == 0]
    o = [i + 1 for i in range(n) if a[i] % 2]
    if e:
        print(1)
        print(e[0])
    elif len(o) > 1:
        print(2)
        print(o[0], o[1])
    else:
        print(-1)
