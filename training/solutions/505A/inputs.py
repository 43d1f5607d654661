import random
random.seed(int(input()))
n = random.randint(1, 10)
k = random.choice([1, 2, 3, 26])
s = "".join(chr(97 + random.randrange(k)) for _ in range(n))
if random.random() < 0.7:
    h = s[:random.randint(1, 5)]
    s = h + h[::-1] if random.random() < 0.5 else h + h[-2::-1]
    r = random.random()
    i = random.choice([0, random.randrange(len(s))])
    if r < 0.7 and len(s) > 1:
        s = s[:i] + s[i + 1:]
print(s)
