n, m = map(int, input().split())
if n == 0 and m > 0:
    print("Impossible")
else:
    a = n
    if m > n:
        a += m - n
    b = n + max(0, m - 1)
    print(a, b)
