import random
random.seed(int(input()))
n = random.randint(1, 4)
x = random.randint(1, 6)
p = random.choice([0, 0, 0.4])
print(n)
print(x)
for i in range(n):
    c = [v for v in range(1, 7) if i and random.random() < p or v not in (x, 7 - x)]
    while True:
        a, b = random.sample(c, 2)
        if a + b != 7:
            break
    print(a, b)
