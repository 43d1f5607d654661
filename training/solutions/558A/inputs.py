import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for x in random.sample([i for i in range(-9, 10) if i], n):
    print(x, random.randint(1, 20))
