import random
random.seed(int(input()))
k = random.randint(2, 5)
print(random.randint(max(k, 3 * k - 2), 3 * k + 5), k)
