import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    m = random.choice([5, 12, 10 ** 9])
    n = random.randint(1, 4)
    print(n, random.randint(1, random.choice([8, 20, m])))
    print(*random.sample(range(1, m + 1), n))
