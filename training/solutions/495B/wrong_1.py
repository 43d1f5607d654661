a, b = map(int, input().split())
if a == b:
    print("infinity")
else:
    n = max(a - b, 0)
    k = 0
    i = 1
    while i * i <= n:
        if n % i == 0:
            k += (i > b) + (n // i > b)
        i += 1
    print(k)
