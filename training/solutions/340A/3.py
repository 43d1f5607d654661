x, y, a, b = map(int, input().split())
p, q = x, y
while q:
    p, q = q, p % q
l = x // p * y
first = (a + l - 1) // l * l
print(len(range(first, b + 1, l)))
