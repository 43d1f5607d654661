import random
random.seed(int(input()))
m = random.choice([5, 30, 10 ** 9 // 2 - 1])
a = [random.choice([0, 2 * random.randint(0, m) + 1]) for i in range(14)]
a[random.randrange(14)] = 1
print(*a)
