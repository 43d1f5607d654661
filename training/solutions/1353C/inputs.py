import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    print(2 * random.randint(0, random.choice([5, 1000, 80000])) + 1)
