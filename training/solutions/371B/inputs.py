import random
random.seed(int(input()))
g = random.randint(1, 30)
r = []
for _ in range(2):
    x = g
    for _ in range(random.randint(0, 5)):
        x *= random.choice([2, 3, 5])
    r.append(x)
if random.random() < 0.2:
    r[0] += 1
print(*r)
