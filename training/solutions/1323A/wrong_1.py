for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    e = [i + 1 for i in range(n) if a[i] % 2 == 0]
    if e:
        print(1)
        print(e[0])
    else:
        print(-1)
