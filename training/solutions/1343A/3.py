t = int(input())
for _ in range(t):
    n = int(input())
    s = 1
    p = 1
    while True:
        p *= 2
        s += p
        if n % s == 0:
            print(n // s)
            break
