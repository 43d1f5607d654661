import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 9)
    k = random.choice([1, 4, 9])
    print(n)
    print(*[random.randint(1, k) for j in range(n)])
