import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for x in random.sample(range(-4, 5), n):
    print(x, random.choice([-3, -2, -1, 1, 2, 3]))
