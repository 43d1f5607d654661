import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.randint(1, 5)
k = random.choice([3, 10])
print(n, m)
for i in range(m):
    print(*[random.randint(0, k) for j in range(n)])
