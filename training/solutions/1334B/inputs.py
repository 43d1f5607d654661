import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    print(n, random.randint(1, 9))
    print(*[random.randint(1, 12) for j in range(n)])
