for _ in range(int(input())):
    n, s = map(int, input().split())
    a = list(map(int, input().split()))
    if sum(a) <= s:
        print(0)
        continue
    k = 0
    while s >= 0:
        s -= a[k]
        k += 1
    print(a.index(max(a[:k])) + 1)
