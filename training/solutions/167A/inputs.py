import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, random.randint(1, 5), random.randint(1, 60))
for t in sorted(random.sample(range(12), n)):
    print(t, random.randint(1, 12))
