import random
random.seed(int(input()))
a = [random.randint(0, random.choice([3, 30])) for _ in range(7)]
a[random.randrange(7)] += 1
print(random.randint(1, 100))
print(*a)
