import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
for k in random.sample(range(8), n):
    print(k, random.choice([1, 1, random.randint(1, 70)]))
