import random
random.seed(int(input()))
a = random.randint(1, random.choice([4, 1000]))
r = [0, a, -1, a // 2, random.randint(-5, 6), random.randint(-1000, 1000)]
print(a, min(1000, random.choice(r)), random.choice(r))
