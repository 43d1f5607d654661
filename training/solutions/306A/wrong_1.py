n, m = map(int, input().split())
q, r = divmod(n, m)
print(*[q] * (m - r), *[q] * r)
