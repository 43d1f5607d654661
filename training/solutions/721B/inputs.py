import random
random.seed(int(input()))
w = set()
n = random.randint(1, 8)
while len(w) < n:
    w.add("".join(random.choice("ab1") for i in range(random.randint(1, 4))))
w = sorted(w)
random.shuffle(w)
print(n, random.randint(1, 4))
for x in w:
    print(x)
print(random.choice(w))
