import random
random.seed(int(input()))
m = random.randint(1, 3)
k = random.choice([1, 3, 10, 800])
r = list(range(1, m + 1)) * 2 + [random.randint(1, m) for i in range(random.randint(0, 5))]
random.shuffle(r)
names = set()
while len(names) < len(r):
    names.add("".join(random.choice("aAbBcxyZ") for j in range(random.randint(1, 10))))
names = sorted(names)
random.shuffle(names)
print(len(r), m)
for x, y in zip(names, r):
    print(x, y, random.randint(0, k))
