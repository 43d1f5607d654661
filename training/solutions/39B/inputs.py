import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 10]))
m = random.choice([2, 4, 100])
l = random.choice([-m, 0, 1])
print(n)
print(*[random.randint(l, m) for _ in range(n)])
