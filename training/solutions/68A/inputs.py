import random
random.seed(int(input()))
p = random.sample(range(5, 60), 4)
a = random.randint(0, 20)
print(*p, a, a + random.randint(0, 60))
