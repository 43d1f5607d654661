import random
random.seed(int(input()))
m = random.choice([10, 1000])
b = random.randint(1, m - 1)
print(random.randint(b + 1, m), b, random.randint(1, m))
