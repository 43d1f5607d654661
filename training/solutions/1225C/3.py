n, p = map(int, input().split())

def ones(x):
    total = 0
    while x:
        total += x % 2
        x //= 2
    return total

good = [k for k in range(1, 64) if n - k * p >= k and ones(n - k * p) <= k]
print(good[0] if good else -1)
