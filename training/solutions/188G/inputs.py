import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
for _ in range(n):
    print(random.randint(1, 100))
