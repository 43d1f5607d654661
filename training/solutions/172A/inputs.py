import random
random.seed(int(input()))
m = random.randint(2, 8)
k = random.randint(0, m - 1)
p = "".join(random.choice("0123456789") for _ in range(k))
s = set()
while len(s) < random.randint(2, 6):
    s.add(p + "".join(random.choice("0123456789") for _ in range(m - k)))
s = list(s)
random.shuffle(s)
print(len(s))
print("\n".join(s))
