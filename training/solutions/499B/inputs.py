import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 4)
s = set()
while len(s) < 2 * m:
    s.add("".join(random.choice("abc") for _ in range(random.randint(1, 4))))
s = list(s)
random.shuffle(s)
print(n, m)
for i in range(m):
    print(s[2 * i], s[2 * i + 1])
print(*[random.choice(s[::2]) for _ in range(n)])
