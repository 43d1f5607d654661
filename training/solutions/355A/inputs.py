import random
random.seed(int(input()))
k = random.choice([1, 1, 2, 3, 5, 9, 40, 1000])
d = random.choice([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
print(k, d)
