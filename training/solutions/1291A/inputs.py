import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    p = random.choice(["0123456789", "0246", "00246813"])
    s = random.choice("123456789") + "".join(random.choice(p) for _ in range(n - 1))
    print(n)
    print(s)
