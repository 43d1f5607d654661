import random
random.seed(int(input()))
m = random.choice([3, 10, 1000])
print(*[random.randint(2, m) for i in range(3)])
