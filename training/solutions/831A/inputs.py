import random
random.seed(int(input()))
a = sorted(random.sample(range(1, 9), random.randint(0, 3))) + [9] * random.randint(1, 3) + sorted(random.sample(range(1, 9), random.randint(0, 3)), reverse=True)
if random.random() < 0.5:
    a[random.randrange(len(a))] = random.choice(a)
print(len(a))
print(*a)
