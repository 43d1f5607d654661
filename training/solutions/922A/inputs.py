import random
random.seed(int(input()))
m = random.choice([3, 10, 10**9])
y = random.randint(0, random.choice([1, 2, m]))
print(random.choice([random.randint(0, m), min(10**9, max(0, y - 1) + 2 * random.randint(0, 5))]), y)
