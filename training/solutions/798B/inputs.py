import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 6)
s = "".join(random.choice("abc") for _ in range(m))
print(n)
for _ in range(n):
    k = random.randrange(m)
    t = s[k:] + s[:k]
    if random.random() < 0.05:
        t = "z" + t[1:]
    print(t)
