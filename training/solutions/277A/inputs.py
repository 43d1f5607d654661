import random
random.seed(int(input()))
n = random.randint(2, 4)
m = random.randint(2, 5)
print(n, m)
empty = random.random() < 0.4
for _ in range(n):
    k = 0 if empty else random.randint(0, 2)
    print(k, *random.sample(range(1, m + 1), k))
