import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 1000]))
r = [n]
for _ in range(2):
    p = [random.randint(0, n), random.choice([0, n])]
    if random.random() < 0.5:
        p.reverse()
    r += p
print(*r)
