import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    m = random.choice([3, 10, 10**9])
    n = random.randint(1, m)
    print(n, random.choice([n, random.randint(1, m)]))
