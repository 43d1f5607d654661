import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
print(n, m)
for i in range(n):
    print(*[random.randint(1, 9) for _ in range(m)])
