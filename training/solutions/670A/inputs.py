import random
k = int(input()) % 40
random.seed(k)
print(k + 1 if k < 25 else random.randint(1, 10**6))
