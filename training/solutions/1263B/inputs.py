import random
random.seed(int(input()))
t = 3
print(t)
for _ in range(t):
    n = random.randint(2, 10)
    print(n)
    base = ["%03d" % random.randint(0, 999) for _ in range(2)]
    for _ in range(n):
        print(random.choice(base) + random.choice("0123"))
