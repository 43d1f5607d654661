import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, 8)
    print(n)
    print(*[random.randint(1, 9) for j in range(n)])
