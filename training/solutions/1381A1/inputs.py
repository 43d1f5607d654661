import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([3, 8]))
    a = "".join(random.choice("01") for _ in range(n))
    b = "".join(random.choice("01") for _ in range(n))
    if random.random() < 0.1:
        b = a
    print(n)
    print(a)
    print(b)
