import random
random.seed(int(input()))
s = random.randint(1, 12)
m = random.randint(0, 5)
print(random.randint(1, 40), m)
for k in random.sample(range(1, 60), m):
    print(k, (k - 1) // s + 1)
