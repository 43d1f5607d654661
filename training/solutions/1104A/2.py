n = int(input())
for d in range(9, 0, -1):
    if n % d == 0:
        print(n // d)
        print(*[d] * (n // d))
        break
