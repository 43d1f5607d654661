import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for i in range(n):
    print(*[random.randint(0, 1) for _ in range(3)])
