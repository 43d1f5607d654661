import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 4, 8]))
a = list(range(1, n + 1)) * 2
random.shuffle(a)
if random.random() < 0.2:
    a.sort()
print(n)
print(*a)
