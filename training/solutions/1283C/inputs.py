import random
random.seed(int(input()))
n = random.randint(2, 6)
while True:
    p = random.sample(range(1, n + 1), n)
    if all(p[i] != i + 1 for i in range(n)):
        break
for i in random.sample(range(n), random.randint(2, n)):
    p[i] = 0
print(n)
print(*p)
