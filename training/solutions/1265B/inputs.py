import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    print(n)
    print(*random.sample(range(1, n + 1), n))
