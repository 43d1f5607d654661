import random
random.seed(int(input()))
n, k = random.randint(1, 9), random.randint(1, 5)
print(n, k)
for i in range(n):
    print(random.randint(1, k))
