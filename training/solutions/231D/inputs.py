import random
random.seed(int(input()))
b = [random.randint(1, 4) for _ in range(3)]
while True:
    e = [random.randint(-3, 6) for _ in range(3)]
    if any(x < 0 or x > y for x, y in zip(e, b)):
        break
i = random.randrange(3)
f = e[:]
f[i] = random.choice([0, b[i]])
if any(x < 0 or x > y for x, y in zip(f, b)):
    e = f
print(*e)
print(*b)
print(*[random.randint(1, 20) for _ in range(6)])
