import random
random.seed(int(input()))
t, s = random.randint(0, 5), random.randint(2, 5)
print(t, s, random.choice([t + 1, random.randint(0, 20)]))
