import random
random.seed(int(input()))
n = random.randint(5, 9)
while True:
    a, b = random.randint(1, n), random.randint(1, n)
    c = [(x, y) for x in range(1, n + 1) for y in range(1, n + 1) if x != a and y != b and abs(x - a) != abs(y - b)]
    if len(c) > 1:
        break
p, q = random.sample(c, 2)
print(n)
print(a, b)
print(*p)
print(*q)
