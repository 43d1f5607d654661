t = int(input())
for i in range(t):
    n = int(input())
    s = n * (n + 1) // 2
    k = 1
    while k <= n:
        s -= k * 2
        k = k * 2
    print(s)
