import random
random.seed(int(input()))
t, d = random.randint(2, 8), random.randint(0, 4)
a = random.randint(1, 15)
m = d * (t - 1)
print(a, random.randint(max(1, a - m), min(100, a + m)))
print(t, d)
