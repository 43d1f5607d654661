import random
random.seed(int(input()))
n = random.randint(1, 5)
t = random.choice([2, 4, 7, 100])
print(n)
for i in range(n):
    m = random.randint(1, min(t, 5))
    print(m, *random.sample(range(1, t + 1), m))
