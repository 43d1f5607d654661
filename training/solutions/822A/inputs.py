import random
random.seed(int(input()))
a = [random.randint(1, 12), random.randint(1, random.choice([15, 10**6]))]
random.shuffle(a)
print(*a)
