n, k, a, b = [int(input()) for _ in range(4)]

def f(x):
    if x < k or k == 1:
        return (x - 1) * a
    r = x % k
    x -= r
    return r * a + min(b, (x - x // k) * a) + f(x // k)

print(f(n))
