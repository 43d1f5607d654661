import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for i in range(n):
    print(random.randint(1, 12))
