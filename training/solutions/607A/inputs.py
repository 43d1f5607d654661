import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for x in random.sample(range(15), n):
    print(x, random.randint(1, 5))
