import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
for i in range(n):
    print(random.randint(0, 9), random.choice([0, 0, 0, 1, 2]))
