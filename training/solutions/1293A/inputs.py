import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(2, 9)
    k = random.randint(1, n - 1)
    print(n, random.randint(1, n), k)
    print(*random.sample(range(1, n + 1), k))
