n, m, z = map(int, input().split())
a, b = n, m
while b:
    a, b = b, a % b
l = n * m // a
print(z // l)
