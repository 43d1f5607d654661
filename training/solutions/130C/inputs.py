import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
for _ in range(n):
    print(random.randint(1, 100))
