import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    print(n)
    print(*[random.randint(0, 9) for _ in range(n)])
