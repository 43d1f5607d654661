def count_divisors(x):
    total = 1
    p = 2
    while p * p <= x:
        e = 1
        while x % p == 0:
            x //= p
            e += 1
        total *= e
        p += 1
    return total * 2 if x > 1 else total

for _ in range(int(input())):
    n = int(input())
    d = list(map(int, input().split()))
    x = min(d) * max(d)
    good = all(x % y == 0 for y in d) and count_divisors(x) == n + 2
    print(x if good else -1)
