n, m, a = map(int, input().split())
x = n // a
if n % a:
    x += 1
y = m // a
if m % a:
    y += 1
print(x * y)
