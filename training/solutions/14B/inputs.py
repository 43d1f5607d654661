import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, random.randint(0, 40))
for i in range(n):
    print(*random.sample(range(40), 2))
