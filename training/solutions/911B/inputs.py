import random
random.seed(int(input()))
t = random.choice([3, 10, 100])
a, b = random.randint(1, t), random.randint(1, t)
if random.random() < 0.2:
    a = 1
print(random.randint(2, random.choice([2, min(5, a + b), a + b])), a, b)
