import random
random.seed(int(input()))
m = random.randint(1, 5)
k = random.choice([2, 2, 3])
a = set()
for _ in range(random.randint(1, 12)):
    s = "".join(random.choice("abc"[:k]) for _ in range(m))
    a.add(s)
    if random.random() < 0.3:
        a.add(s[::-1])
a = sorted(a)
random.shuffle(a)
print(len(a), m)
print(*a, sep="\n")
