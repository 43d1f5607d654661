import random
k = int(input())
random.seed(k)
print(0 if k % 7 == 0 else random.randint(0, 10 ** random.randint(1, 9) - 1))
