import random
random.seed(int(input()))
n = random.randint(3, 7)
l, r = [], []
for x in range(1, n + 1):
    random.choice([l, r]).append(x)
p = l + r[::-1]
if random.random() < 0.5:
    i, j = random.sample(range(n), 2)
    p[i], p[j] = p[j], p[i]
print(n)
print(*p)
