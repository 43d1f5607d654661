def good(n):
    if n == 0:
        return 0
    r = n % 3
    if r == 2:
        return 3 * good(n // 3 + 1)
    m = good(n // 3)
    return 3 * m + (r if m == n // 3 else 0)

for _ in range(int(input())):
    print(good(int(input())))
