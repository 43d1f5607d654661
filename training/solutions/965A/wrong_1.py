k, n, s, p = map(int, input().split())
x = (n * k + s - 1) // s
print((x + p - 1) // p)
