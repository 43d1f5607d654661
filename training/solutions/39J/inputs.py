import random
random.seed(int(input()))
n = random.randint(2, 8)
s = "".join(random.choice("ab") for _ in range(n))
i = random.randrange(n)
t = s[:i] + s[i + 1:]
if random.random() < 0.2:
    t = random.choice("ab") + t[1:]
print(s)
print(t)
