import random
random.seed(int(input()))
l = random.choice([1, 1, random.randint(1, 50)])
print(l, l + random.randint(0, 200), random.randint(2, 9))
