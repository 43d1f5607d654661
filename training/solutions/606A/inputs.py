import random
random.seed(int(input()))
m = random.choice([3, 6, 10, 1000000])
a = [random.randint(0, m) for _ in range(3)]
d = [random.choice([-3, -1, 0, 1, 2]) for _ in range(3)]
if random.random() < 0.5:
    d = random.choice([[-1, -1, 1], [-3, -1, 2], [-3, -5, 4], [-1, -2, 1]])
    random.shuffle(d)
a = [x + 5 if x < 500000 else x - 5 for x in a]
print(*a)
print(*[x + y for x, y in zip(a, d)])
