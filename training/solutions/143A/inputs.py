import random
random.seed(int(input()))
a, b, c, d = random.choice([random.sample(range(1, 10), 4), [random.randint(1, 10) for _ in range(4)]])
if random.random() < 0.2:
    print(*[random.randint(1, 20) for _ in range(2)])
else:
    print(a + b, c + d)
print(a + c, b + d)
print(a + d, b + c)
