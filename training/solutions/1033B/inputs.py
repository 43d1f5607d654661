import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    b = random.randint(1, random.choice([20, 1000]))
    print(b + random.choice([1, 1, 1, 2, 3]), b)
