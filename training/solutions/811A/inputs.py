import random
random.seed(int(input()))
m = random.choice([9, 100, 10**9])
a = random.randint(1, m)
print(a, random.choice([random.randint(1, m), a, a + int(a**0.5)]))
