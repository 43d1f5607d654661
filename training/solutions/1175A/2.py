def f(n, k):
    if n < k:
        return n
    if n % k == 0:
        return 1 + f(n // k, k)
    return n % k + f(n - n % k, k)
for _ in range(int(input())):
    a, b = map(int, input().split())
    print(f(a, b))
