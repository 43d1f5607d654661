n = int(input())
for m in range(1, 1001):
    x = n * m + 1
    if any(x % d == 0 for d in range(2, int(x**0.5) + 1)):
        print(m)
        break
