mod = 1000000009
n, right, k = map(int, input().split())
wrong = n - right
free = wrong * k + k - 1
rounds = max(0, (n - free + k - 1) // k)
def power(b, e):
    r = 1
    while e:
        if e % 2:
            r = r * b % mod
        b = b * b % mod
        e //= 2
    return r
score = 2 * k * (power(2, rounds) - 1)
print((score + right - rounds * k) % mod)
