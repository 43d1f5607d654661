import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, random.choice([2, 6]))
    m = random.choice([2, 5, 50])
    print(n)
    print(*[random.randint(0, m) for j in range(n)])
