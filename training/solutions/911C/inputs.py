import random
random.seed(int(input()))
print(*[random.choice([1, 2, 2, 3, 3, 4, 4, 5, 6]) if random.random() < 0.9 else 7 for _ in range(3)] if random.random() < 0.6 else random.choice([(2, 3, 4), (3, 2, 3), (2, 3, 6), (4, 2, 4), (3, 3, 3)]))
