import random
random.seed(int(input()))
n = random.choice([3, 4, 6, 6, 8, 8, 10])
print(n)
p = random.sample(range(1, n + 1), n)
for i in range(1, n):
    print(p[i], p[random.randrange(max(0, i - 3), i)])
