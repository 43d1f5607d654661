import random
random.seed(int(input()))
n = random.randint(1, 9)
p = list(range(1, n + 1))
random.shuffle(p)
if random.random() < 0.15:
    p[0] = random.randint(1, n)
print(n)
print(*p)
