for _ in range(int(input())):
    n, d = map(int, input().split())
    a = list(map(int, input().split()))
    for i in range(1, n):
        k = min(a[i], d // i)
        a[0] += k
        d -= k * i
    print(a[0])
