t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    x = y = 0
    for j in range(n):
        if j % 2 == 0 and a[j] % 2 == 1:
            x += 1
        if j % 2 == 1 and a[j] % 2 == 0:
            y += 1
    if x == y:
        print(x)
    else:
        print(-1)
