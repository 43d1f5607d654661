import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(2, 8)
    print(n)
    print(*[random.randint(1, random.choice([3, 10])) for _ in range(n)])
