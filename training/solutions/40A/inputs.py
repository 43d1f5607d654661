import random
random.seed(int(input()))
m = random.choice([3, 8, 1000])
x, y = random.randint(-m, m), random.randint(-m, m)
if random.random() < 0.2:
    k = random.randint(1, 60)
    x, y = random.choice([(3, 4), (4, -3), (-8, 6), (-5, -12), (0, 1), (-1, 0)])
    x *= k
    y *= k
print(x, y)
