import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
for _ in range(n):
    print(random.randint(1, 5), random.randint(1, 5))
