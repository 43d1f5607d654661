t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    a = [int(x) for x in input().split()]
    width = 10 ** 10
    x = 0
    for r in range(k, n):
        l = r - k
        if a[r] - a[l] < width:
            width = a[r] - a[l]
            x = (a[l] + a[r]) // 2
    print(x)
