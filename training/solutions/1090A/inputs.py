import random
random.seed(int(input()))
n = random.randint(1, 5)
u = random.choice([3, 8, 10 ** 9])
print(n)
for _ in range(n):
    m = random.randint(1, 6)
    print(m, *[random.randint(1, u) for _ in range(m)])
