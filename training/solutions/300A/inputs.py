import random
random.seed(int(input()))
m = random.choice([6, 10, 1000])
p = random.choice([0, 0, 1, 2, 4])
k = random.randint(1, 5) if p else random.randint(3, 6)
a = [-x for x in random.sample(range(1, m + 1), k)] + random.sample(range(1, m + 1), p) + [0]
random.shuffle(a)
print(len(a))
print(*a)
