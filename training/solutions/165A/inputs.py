import random
random.seed(int(input()))
m = random.choice([3, 4])
c = [(x, y) for x in range(m + 1) for y in range(m)]
n = random.randint(1, len(c))
print(n)
for x, y in random.sample(c, n):
    print(x, y)
