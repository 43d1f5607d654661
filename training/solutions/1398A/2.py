t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    r = [-1]
    for k in range(2, n):
        if a[k] >= a[0] + a[1]:
            r = [1, 2, k + 1]
            break
    print(*r)
