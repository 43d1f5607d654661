import random
random.seed(int(input()))
n = random.randint(3, 9)
print(n)
p = random.sample(range(1, n + 1), n)
for i in range(1, n):
    print(p[i], p[random.randint(max(0, i - random.choice([1, 9])), i - 1)])
