import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
k = random.choice([5, 20, 150, 100000])
print(n, m)
for i in range(n):
    print(*[random.randint(1, k) for j in range(m)])
