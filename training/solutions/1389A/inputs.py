import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for _ in range(t):
    l = random.randint(1, random.choice([5, 1000, 10**8]))
    print(l, random.choice([l + 1, 2 * l, 2 * l, 3 * l + 1, random.randint(l + 1, l + 10)]))
