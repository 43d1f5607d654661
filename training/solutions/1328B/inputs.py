import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(3, random.choice([4, 7, 20]))
    m = n * (n - 1) // 2
    print(n, random.choice([1, m, random.randint(1, m), random.randint(1, m)]))
