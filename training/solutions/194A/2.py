n, k = map(int, input().split())
for twos in range(n + 1):
    rest = n - twos
    left = k - 2 * twos
    if 3 * rest <= left <= 5 * rest:
        print(twos)
        break
