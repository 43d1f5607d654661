import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, random.choice([2, 5, 9]))
    m = random.choice([4, 20, 1000])
    print(n)
    print(*[random.randint(1, m) * random.choice([1, 1, 2, 4, 1024]) for j in range(n)])
