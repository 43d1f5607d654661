import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
for i in range(n):
    print(random.randint(0, 1), random.randint(0, 1))
