a, b, c = [int(input()) for _ in range(3)]
r = 1
for _ in range(b):
    r *= a
print(r % c)
