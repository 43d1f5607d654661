import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([2, 5, 9]))
    c = random.choice(["02", "012"])
    print(n)
    print("2" + "".join(random.choice(c) for _ in range(n - 1)))
