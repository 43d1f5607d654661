import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
p = random.choice((0, 0, 0.05, 0.2))
print(n, m)
for i in range(n):
    d = random.choice("0123456789")
    print("".join(random.choice("0123456789") if random.random() < p else d for j in range(m)))
