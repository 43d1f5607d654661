import random
random.seed(int(input()))
m = random.choice([3, 6, 12, 500])
r = random.randint(1, m)
d = random.randint(0, r - 1)
n = random.randint(1, 9)
print(r, d)
print(n)
for i in range(n):
    print(random.randint(-r, r), random.randint(-r, r), random.randint(0, max(1, d // 2)))
