import random
random.seed(int(input()))
n = random.randint(1, 10)
p = random.randint(1, n)
c = random.choice(["0.", "01.", "001."])
b = [random.choice(c) for _ in range(p)]
s = [b[i % p] for i in range(n)]
for _ in range(random.randint(0, 2)):
    s[random.randrange(n)] = random.choice(c)
s[random.randrange(n)] = "."
if random.random() < 0.4:
    s = [x.replace(".", "0") for x in s]
    s[-1] = "."
print(n, p)
print("".join(s))
