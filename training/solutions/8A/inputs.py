import random
random.seed(int(input()))
c = random.choice(["a", "ab", "ab", "abc"])
n = random.randint(1, 9)
s = "".join(random.choice(c) for _ in range(n))
print(s)
t = s if random.random() < 0.5 else s[::-1]
for _ in range(2):
    i = random.randint(0, n - 1)
    a = t[i:i + random.randint(1, 4)]
    if random.random() < 0.1:
        a += random.choice(c)
    print(a)
