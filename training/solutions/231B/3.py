def build(n, d, l):
    plus, minus = (n + 1) // 2, n // 2
    if not plus - minus * l <= d <= plus * l - minus:
        return [-1]
    a = [1] * n
    cur = plus - minus
    i = 0
    while cur != d:
        good = 0 if d > cur else 1
        if i % 2 == good and a[i] < l:
            a[i] += 1
            cur += 1 if good == 0 else -1
        else:
            i += 1
    return a

print(*build(*map(int, input().split())))
