import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    n = random.randint(2, 50)
    k = random.choice([d for d in range(2, n + 1) if n % d == 0])
    print(n, random.randint(0, n), k)
