n = int(input())
a = list(range(n))
b = a[1:] + a[:1]
c = [(x + y) % n for x, y in zip(a, b)]
if len(set(c)) == n:
    print(*a)
    print(*b)
    print(*c)
else:
    print(-1)
