import random
random.seed(int(input()))
n = random.randint(1, 6)
names = set()
while len(names) < n + 2:
    names.add("".join(random.choice("abcdefgh") for _ in range(random.randint(2, 6))))
names = sorted(names)
random.shuffle(names)
p = [names.pop(), names.pop()]
print(*p)
print(n)
for x in names:
    i = random.randint(0, 1)
    print(p[i], x)
    p[i] = x
