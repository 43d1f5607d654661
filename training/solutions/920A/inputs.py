import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 12)
    k = random.randint(1, min(n, 4))
    print(n, k)
    print(*sorted(random.sample(range(1, n + 1), k)))
