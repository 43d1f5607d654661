import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 7)
    print(n)
    print(*random.sample(range(1, n + 1), n))
