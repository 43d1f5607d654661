import random
random.seed(int(input()))
a = x = random.randint(1, random.choice([5, 100]))
for _ in range(random.randint(1, 6)):
    x = random.choice([2 * x, 10 * x + 1])
if random.random() < 0.4:
    x += random.choice([1, 2, 10])
print(a, min(x, 10**9))
