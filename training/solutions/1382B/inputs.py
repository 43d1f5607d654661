import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    print(n)
    print(*[random.choice([1, 1, 1, 2, 5]) for j in range(n)])
