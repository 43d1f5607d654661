import random
random.seed(int(input()))
h = random.randint(2, 8)
d, e = random.sample(range(1, h + 1), 2)
print(random.randint(0, 10), h)
print(random.randint(0, 40), d)
print(random.randint(0, 40), e)
