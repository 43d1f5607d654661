import random
random.seed(int(input()))
while True:
    n = random.randint(3, 8)
    p = random.sample([(x, y) for x in range(4) for y in range(4)], n)
    (a, b), (c, d) = p[:2]
    if any((c - a) * (y - b) != (d - b) * (x - a) for x, y in p):
        break
print(n)
for x, y in p:
    print(x, y)
