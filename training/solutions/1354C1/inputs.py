import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    print(2 * random.randint(1, 20))
