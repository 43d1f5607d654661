import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    print(random.randint(1, random.choice([20, 200, 10 ** 6])))
