import random
random.seed(int(input()))
n = random.randint(1, 7)
k = random.randint(2, 6)
print(n)
for _ in range(n):
    print(random.randint(1, k), random.randint(1, k))
