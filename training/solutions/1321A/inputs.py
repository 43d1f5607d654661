import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for i in range(2):
    print(*[random.randint(0, 1) for _ in range(n)])
