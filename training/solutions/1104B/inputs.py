import random
random.seed(int(input()))
n = random.randint(1, 12)
k = random.choice([2, 3, 26])
s = "".join(chr(97 + random.randrange(k)) for _ in range(n))
if random.random() < 0.4:
    s += s[::-1]
print(s)
