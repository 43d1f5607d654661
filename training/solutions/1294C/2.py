def small(n, d):
    while d * d < n:
        if n % d == 0:
            return d
        d += 1
    return 0
for _ in range(int(input())):
    n = int(input())
    a = small(n, 2)
    b = small(n // a, a + 1) if a else 0
    if b:
        print("YES")
        print(a, b, n // a // b)
    else:
        print("NO")
