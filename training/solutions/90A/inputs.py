import random
random.seed(int(input()))
a = [random.choice([0, 0, random.randint(1, 8)]) for _ in range(3)]
a[random.randrange(3)] += 1
print(*a)
