import random
random.seed(int(input()))
m = random.choice([2, 3, 4])
v = random.sample(range(1, 20), m)
print(*[random.choice(v) for _ in range(5)])
