import random
random.seed(int(input()))
n, k = random.randint(2, 7), random.randint(1, 3)
print(n, k)
for s in sorted(random.sample(range(1, 12), n)):
    print(s, random.randint(1, 9))
