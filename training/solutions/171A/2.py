a, b = map(int, input().split())
r = 0
while b:
    r = r * 10 + b % 10
    b //= 10
print(a + r)
