import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.choice([1, 2, 2, 3]))
print(*random.sample([1, 2, 3, 4, 6, 8, 9, 12, 16, 5, 18, 24], n))
