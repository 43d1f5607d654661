n, a, b, c = [int(input()) for _ in range(4)]
if n == 1:
    print(0)
else:
    print(min(a, b) + (n - 2) * min(a, b, c))
